/** The types of the HTTP API, made from its contract by `npm run types:api`. Do not edit. */
export interface paths {
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cards of published reports */
        get: operations["listReports"];
        put?: never;
        /** Make a draft */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A whole report */
        get: operations["getReport"];
        /** Change a draft, or add a language */
        put: operations["updateReport"];
        post?: never;
        /** Delete a report; its editions stay as withdrawn ones */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every edition of a report in one language */
        get: operations["listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/editions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition as it was published */
        get: operations["getEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/editions/{a}/compare/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The differences between two editions of a report */
        get: operations["compareEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/editions/{a}/compare/{b}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page */
        get: operations["compareEditionsAsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publications and withdrawals, in order */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The languages of the site, the source first */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report as a complete HTML page */
        get: operations["getReportPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report as Markdown */
        get: operations["getReportMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a report as a table */
        get: operations["getReportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report as a Word file */
        get: operations["getReportDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report as linked data */
        get: operations["getReportLinkedData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-confirmations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions to people outside about a draft */
        get: operations["confirmations"];
        put?: never;
        /** Create a link for a figure or quote; needs a session */
        post: operations["askToConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-confirmations/{id}/{confirmation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a link; its answers stay */
        delete: operations["revokeConfirmation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confirmations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a link: one sentence */
        get: operations["openConfirmation"];
        put?: never;
        /** Answer whether a figure or quote is right */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find parts of reports */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures across reports */
        get: operations["listMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes across reports */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator, its years side by side */
        get: operations["getIndicator"];
        /** Change: indicator */
        put: operations["updateIndicator"];
        post?: never;
        /** Delete: indicator */
        delete: operations["deleteIndicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page: chart and table of the years */
        get: operations["getIndicatorPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page: charts, table and reports */
        get: operations["getSeriesPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A series: its reports, and its indicators by year */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest report of a series, whole */
        get: operations["getLatestReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest publications in one language */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All published reports, for search engines */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish */
        post: operations["publishReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw */
        post: operations["unpublishReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings about a draft */
        get: operations["checkReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-checks/{id}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dismissed findings */
        get: operations["listDismissedFindings"];
        put?: never;
        /** Dismiss a finding, with a reason */
        post: operations["dismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-checks/{id}/dismissals/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Undo a dismissal */
        delete: operations["undoDismissal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-desks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft for the desk */
        get: operations["openDesk"];
        /** Replace the content of a draft */
        put: operations["saveDesk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-desks/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report that a tab has a draft open, and get the other people who have it open */
        put: operations["sayPresence"];
        post?: never;
        /** Report that a tab has closed a draft */
        delete: operations["leaveDesk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-previews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as a page */
        get: operations["previewReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-redactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a name or a picture from everything, for a legal reason */
        post: operations["redact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft compared with last year’s report and with its current edition */
        get: operations["compareWithLastYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-years/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge a revised document into a draft */
        post: operations["reviseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-years/{id}/fillings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that departments filled in for a draft’s figures */
        get: operations["fillings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-years/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft’s figures as a spreadsheet to fill in */
        get: operations["exportFigures"];
        put?: never;
        /** Import a filled-in spreadsheet */
        post: operations["takeFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-years/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create next year’s report from a report */
        post: operations["makeNextReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{key}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create next year’s report from the latest published report of a series */
        post: operations["makeNextReportOfSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a draft from a document */
        post: operations["importReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-translations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of a translation compared with its source */
        get: operations["getTranslation"];
        /** Write or confirm pieces */
        put: operations["writeTranslation"];
        /** Start or refresh a translation */
        post: operations["refreshTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-translations/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A translation as a file for a translator’s tool */
        get: operations["exportTranslation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-translations/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a file from a translator’s tool */
        post: operations["importTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: organization */
        get: operations["list-organizations"];
        put?: never;
        /** Create: organization */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: organization */
        get: operations["get-organization"];
        /** Change: organization */
        put: operations["updateOrganization"];
        post?: never;
        /** Delete: organization */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: series */
        get: operations["list-series-list"];
        put?: never;
        /** Create: series */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series-list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: series */
        get: operations["get-series"];
        /** Change: series */
        put: operations["updateSeries"];
        post?: never;
        /** Delete: series */
        delete: operations["deleteSeries"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: term */
        get: operations["listTermEntries"];
        put?: never;
        /** Create: term */
        post: operations["createTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read: term */
        get: operations["get-term"];
        /** Change: term */
        put: operations["updateTerm"];
        post?: never;
        /** Delete: term */
        delete: operations["deleteTerm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List: indicator */
        get: operations["list-indicators"];
        put?: never;
        /** Create: indicator */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The glossary as CSV */
        get: operations["exportTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update terms from CSV */
        post: operations["importTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of a draft’s reviews */
        get: operations["reviewReport"];
        /** Set the class of a report; needs a session */
        put: operations["classReport"];
        /** Sign a draft at a stage, or return it; needs a session */
        post: operations["signReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-reviews/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The review sheet (审核单) of a report */
        get: operations["reviewSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deleted drafts that the caller may restore, the last deleted first */
        get: operations["deletedDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-histories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sittings of a draft, the newest first */
        get: operations["reportHistory"];
        /** Restore a draft, or one section of it, to an earlier version */
        put: operations["restoreReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-histories/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The differences between two versions of a draft */
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-histories/{id}/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last writer of each part of a draft */
        get: operations["reportAuthors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the audit trail, the newest first */
        get: operations["auditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scheduled and recent publications and withdrawals */
        get: operations["schedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Schedule a publication or withdrawal; needs a session */
        post: operations["scheduleReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-schedules/{id}/{schedule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel a schedule */
        delete: operations["cancelSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether machine suggestions are on, and which model makes them */
        get: operations["suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a machine suggestion; nothing is saved */
        post: operations["suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s notices; needs a session */
        get: operations["notices"];
        /** Mark these notices, or all of them, as read */
        put: operations["readNotices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of the caller’s unread notices */
        get: operations["countNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-remarks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Remarks on a draft, and their current places */
        get: operations["remarks"];
        put?: never;
        /** Write a remark on words, a figure, a quote or a picture */
        post: operations["remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-remarks/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people who can be mentioned by @name or given a task */
        get: operations["colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-remarks/{id}/{thread}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply, assign, resolve, reopen, accept or decline */
        post: operations["answerRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s open tasks; needs a session */
        get: operations["tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook deliveries */
        get: operations["webhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a finished or failed delivery again, now */
        post: operations["retryWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document, for people */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What that page loads */
        get: operations["getDocsAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page that lists the published reports of one language */
        get: operations["getFrontPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What robots may read */
        get: operations["getRobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the node may receive requests */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The metrics of the node, for Prometheus */
        get: operations["getMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Strapi’s shape of errors. `message` says what is wrong, where, and what to do. */
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                message: string;
                /** @description Data for programs: `parameter`, `path`, `reason` … */
                details: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A language of the site.
         * @example zh-Hans
         * @example en
         */
        Locale: string;
        /** @description Used in URLs. It never changes. */
        Key: string;
        /** @example 2025-jichuan-library-annual-review */
        Slug: string;
        Named: {
            key: components["schemas"]["Key"];
            /** @description In the language of the response. */
            name: string;
        };
        /** @description In the style of the request. `total` and `pageCount` are set if the total was counted. */
        PageMeta: {
            page?: number;
            pageSize?: number;
            pageCount?: number;
            total?: number;
            start?: number;
            limit?: number;
        };
        NodeStatus: {
            /** @enum {unknown} */
            status: "alive" | "ready" | "starting" | "stopping" | "no-database";
        };
        ListMeta: {
            pagination: components["schemas"]["PageMeta"];
        };
        NoMeta: Record<string, never>;
        DraftMeta: {
            version: components["schemas"]["Version"];
        };
        DraftsMeta: {
            version?: components["schemas"]["Version"];
            /** @description The version of each language, if there are several. */
            versions?: {
                [key: string]: unknown;
            };
        };
        /** @description Identifies the content of the draft in one language. Send it with your write (`If-Match`, `baseVersion`). Null: there is no draft. */
        Version: string | null;
        StaleError: {
            data: null;
            error: {
                /** @constant */
                status: 409;
                name: string;
                /** @description A message: who changed the draft, when, and what changed. */
                message: string;
                /** @description `reason` (`changed`, `deleted`, `exists`), `locale`, `version` (the current one), `writer`, `writtenAt`, `differences` (`path`, `before`, `after`). */
                details: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description A block of Strapi Blocks. */
        Block: components["schemas"]["Paragraph"] | components["schemas"]["Heading"] | components["schemas"]["List"] | components["schemas"]["BlockQuote"] | components["schemas"]["Code"] | components["schemas"]["ImageBlock"];
        Paragraph: {
            /** @constant */
            type: "paragraph";
            children: components["schemas"]["Inline"][];
        };
        Heading: {
            /** @constant */
            type: "heading";
            /** @enum {integer} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            children: components["schemas"]["Inline"][];
        };
        List: {
            /** @constant */
            type: "list";
            /** @enum {string} */
            format: "ordered" | "unordered";
            children: (components["schemas"]["ListItem"] | components["schemas"]["List"])[];
        };
        ListItem: {
            /** @constant */
            type: "list-item";
            children: components["schemas"]["Inline"][];
        };
        BlockQuote: {
            /** @constant */
            type: "quote";
            children: components["schemas"]["Inline"][];
        };
        Code: {
            /** @constant */
            type: "code";
            children: components["schemas"]["Inline"][];
        };
        ImageBlock: {
            /** @constant */
            type: "image";
            image: {
                url: string;
                alternativeText?: string | null;
            };
            children: components["schemas"]["Inline"][];
        };
        Inline: components["schemas"]["Text"] | components["schemas"]["Link"];
        Text: {
            /** @constant */
            type: "text";
            text: string;
            bold?: boolean;
            italic?: boolean;
            underline?: boolean;
            strikethrough?: boolean;
            code?: boolean;
        };
        Link: {
            /** @constant */
            type: "link";
            url: string;
            children: components["schemas"]["Text"][];
        };
        Image: {
            /** @description An absolute URL, or a path on this server. */
            url: string;
            mime: string | null;
            width: number | null;
            height: number | null;
            /** @description Smaller renderings by name: thumbnail, small, medium, large. One whose file is no smaller than the picture itself is left out. */
            formats: {
                [key: string]: {
                    url: string;
                    width: number;
                    height: number;
                };
            };
        };
        Photo: {
            key: string;
            image: components["schemas"]["Image"] | null;
            alt: string | null;
            caption: string | null;
            credit: string | null;
            /** @description The number of the paragraph that it follows; 0 is before the body. */
            after: number;
        };
        Quote: {
            key: string;
            /** @description Stands verbatim in the body. An interrupted speech has one line for each part. */
            text: string;
            speaker: string | null;
            role: string | null;
            place?: components["schemas"]["QuotePlace"];
        };
        ProsePlace: {
            /** @description The number of the block in the body, from 1. 0 is the heading. */
            paragraph: number;
            /** @description The position of the first character, in UTF-16 units. */
            start: number;
            /** @description The position after the last character, in UTF-16 units. */
            end: number;
        };
        CellPlace: {
            /** @description The number of the table in its section, from 1. */
            table: number;
            /** @description The number of the row, from 1, including the header. */
            row: number;
            /** @description The number of the cell in its row, from 1. */
            column: number;
            /** @description The position of the first character, in UTF-16 units. */
            start: number;
            /** @description The position after the last character, in UTF-16 units. */
            end: number;
        };
        /** @description Where `text` is in its section, verified at publication. Null if a caption states the figure. */
        FigurePlace: components["schemas"]["ProsePlace"] | components["schemas"]["CellPlace"] | null;
        /** @description Where `text` is in its section. A list if the quote is interrupted, with a place for each line. */
        QuotePlace: components["schemas"]["ProsePlace"] | components["schemas"]["ProsePlace"][] | null;
        Indicator: {
            key: components["schemas"]["Key"];
            name: string;
            unit: string;
            /** @description The definition at the time of publication. */
            definition: string | null;
        };
        Metric: {
            key: string;
            /** @description What the figure is of. */
            label: string;
            /**
             * @description As written, from the qualifying word to the unit.
             * @example 约200万元
             */
            text: string;
            /** @description In `unit`, multipliers applied: 200万元 is 2000000. */
            value: number | null;
            /** @description Of a range or an indefinite amount. */
            min: number | null;
            max: number | null;
            /**
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, MYR, VND, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, lb, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, passengerKm, tonneKm, vehicleKm, trainKm, seatKm, household, person, personTime, time, batch, session, muTime, village, place, teu, item.
             * @example CNY
             * @example mu
             * @example personTime
             */
            unit: string;
            /**
             * @description How the words around the number bound it.
             * @enum {string}
             */
            qualifier: "exact" | "about" | "nearly" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "range" | "several";
            /**
             * @description Whether it is what something rose or fell to, or by.
             * @enum {string|null}
             */
            change?: "none" | "risesBy" | "risesTo" | "fallsBy" | "fallsTo" | null;
            /**
             * @description What it is counted for: a code, a number of them, or two of them; null for the whole.
             * @example person
             * @example 100000 person
             * @example person,month
             */
            basis?: string | null;
            /**
             * @description The time that it speaks of: a year, a half, a quarter, a month, a range, or up to a month; null for the year of the report.
             * @example 2024
             * @example 2025-H1
             * @example 2025-Q3
             * @example 2025-03
             * @example 2021/2025
             * @example ../2025-03
             */
            period?: string | null;
            /**
             * @description Whether it may still change: 初步核算数 is `provisional`; null where the text does not say.
             * @enum {string|null}
             */
            status?: "provisional" | "revised" | "final" | "notAvailable" | null;
            /** @description What was aimed at, in `unit`. */
            target?: number | null;
            /** @description What it is measured from, in `unit`: 100亩 in 由100亩增加到300亩. */
            baseline?: number | null;
            indicator: components["schemas"]["Indicator"] | null;
            place?: components["schemas"]["FigurePlace"];
            /** @description The name of the unit in the report’s language; in Chinese the measure word of the text (册, 座). Empty if the text has only the counted noun. Missing in old editions, which never change. */
            unitName?: string;
        };
        /** @description A cell of a table. Places that another cell spans have no cell of their own. */
        Cell: {
            children: components["schemas"]["Inline"][];
            /** @description How many columns the cell spans. The default is one. */
            colSpan?: number;
            /** @description How many rows the cell spans. The default is one. */
            rowSpan?: number;
        };
        /** @description A table of a section. It follows the paragraph `after`. */
        Table: {
            key: string;
            caption: string | null;
            /**
             * @description What all of its numbers are in, as printed above it.
             * @example 万元
             */
            unit: string | null;
            /** @description How many of the rows head the columns. */
            header: number;
            rows: components["schemas"]["Cell"][][];
            /** @description The number of the paragraph that it follows; 0 is before the body. */
            after: number;
        };
        /** @description A footnote: its mark follows `anchor` in the paragraph, or in a cell of the table. */
        Note: {
            key: string;
            /**
             * @description The sign that leads to it, as printed; null: the notes are numbered.
             * @example 1
             * @example ①
             * @example *
             */
            mark: string | null;
            text: string;
            /** @description The number of the paragraph that has its mark; 0 is the heading. */
            paragraph: number;
            /**
             * @description The words of that paragraph, or cell, that the mark follows. Where they are not found it stands at the end.
             * @example 投入450万元
             */
            anchor: string | null;
            /** @description The key of the table whose cell has its mark; null where a paragraph has it. */
            table: string | null;
        };
        /** @description A first section without a heading is the lead. */
        Section: {
            /** @description Equal in every language, and after every publication. */
            key: string;
            level: number;
            heading: string | null;
            body: components["schemas"]["Block"][];
            quotes: components["schemas"]["Quote"][];
            metrics: components["schemas"]["Metric"][];
            photos: components["schemas"]["Photo"][];
            tables?: components["schemas"]["Table"][];
            notes?: components["schemas"]["Note"][];
        };
        Credit: {
            role: string;
            name: string;
        };
        Card: {
            /** @description The id of the report, the same in all languages. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            subtitle: string | null;
            /** @description The year reported on, not the year of publication. */
            year: number;
            /**
             * Format: date-time
             * @description In China’s time.
             */
            issuedOn: string | null;
            summary: string | null;
            cover: components["schemas"]["Photo"] | null;
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
        };
        /** @description A report in one language, as it was published. */
        Edition: {
            /** @description The id of the report, the same in all languages. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            subtitle: string | null;
            /** @description The year reported on, not the year of publication. */
            year: number;
            author: string | null;
            source: string | null;
            /**
             * Format: date-time
             * @description In China’s time.
             */
            issuedOn: string | null;
            summary: string | null;
            keywords: string[];
            cover: components["schemas"]["Photo"] | null;
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
            sections: components["schemas"]["Section"][];
            credits: components["schemas"]["Credit"][];
        };
        Report: {
            /** @description The id of the report, the same in all languages. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            subtitle: string | null;
            /** @description The year reported on, not the year of publication. */
            year: number;
            author: string | null;
            source: string | null;
            /**
             * Format: date-time
             * @description In China’s time.
             */
            issuedOn: string | null;
            summary: string | null;
            keywords: string[];
            cover: components["schemas"]["Photo"] | null;
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
            sections: components["schemas"]["Section"][];
            credits: components["schemas"]["Credit"][];
            /**
             * Format: date-time
             * @description Null only for a draft of a report that is not published.
             */
            publishedAt: string | null;
            /** @description The other languages of the report. */
            localizations: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
            redaction: components["schemas"]["Redaction"] | null;
            /** @description The corrections of its editions, the newest first. */
            corrections: components["schemas"]["Correction"][];
        };
        EditionSummary: {
            /** @description 1, 2, 3 … for each report and language. */
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            current: boolean;
            slug: components["schemas"]["Slug"];
            title: string;
            /** @description SHA-256 of the edition’s JSON, base64url. */
            hash: string;
            /** @description The differences to the previous edition. */
            changed: components["schemas"]["Changed"][];
            /** @description What changed and why, for readers. */
            correction: string | null;
            redaction: components["schemas"]["Redaction"] | null;
            /** @description The reason for publishing in spite of findings. */
            overrideReason: string | null;
            /** @description The number of these findings. */
            overriddenFindings: number | null;
        };
        ListedCard: {
            /** @description The id of the report, the same in all languages. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            subtitle: string | null;
            /** @description The year reported on, not the year of publication. */
            year: number;
            /**
             * Format: date-time
             * @description In China’s time.
             */
            issuedOn: string | null;
            summary: string | null;
            cover: components["schemas"]["Photo"] | null;
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
            /** Format: date-time */
            publishedAt: string;
            /** @description The number of the edition. */
            edition: number;
            /** @description The other languages of the report. */
            localizations: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
        };
        ListedReport: {
            /** @description The id of the report, the same in all languages. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            subtitle: string | null;
            /** @description The year reported on, not the year of publication. */
            year: number;
            author: string | null;
            source: string | null;
            /**
             * Format: date-time
             * @description In China’s time.
             */
            issuedOn: string | null;
            summary: string | null;
            keywords: string[];
            cover: components["schemas"]["Photo"] | null;
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
            sections: components["schemas"]["Section"][];
            credits: components["schemas"]["Credit"][];
            /**
             * Format: date-time
             * @description Null only for a draft of a report that is not published.
             */
            publishedAt?: string | null;
            /** @description The other languages of the report. */
            localizations?: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
            redaction?: components["schemas"]["Redaction"] | null;
            /** @description The corrections of its editions, the newest first. */
            corrections?: components["schemas"]["Correction"][];
            /** @description The number of the edition. */
            edition?: number;
        };
        CardList: {
            data: (components["schemas"]["ListedReport"] | components["schemas"]["ListedCard"] | components["schemas"]["Card"])[];
            meta: components["schemas"]["ListMeta"];
        };
        ChangeList: {
            data: {
                /** @enum {unknown} */
                event: "published" | "withdrawn";
                /** Format: date-time */
                at: string;
                /** @description The documentId of the report. */
                documentId: string;
                slug: components["schemas"]["Slug"];
                locale: components["schemas"]["Locale"];
                title: string;
                /** @description The number of the edition. */
                edition: number;
                /** @description The slug of the previous edition, if it was different. */
                formerSlug: string | null;
            }[];
            meta: {
                /** @description Send it as `since` to continue from here. */
                next: string;
                /** @description True if there are no more changes for now. */
                isComplete: boolean;
            };
        };
        LanguageList: {
            data: {
                code: components["schemas"]["Locale"];
                /** @description The name of the language in that language. */
                name: string;
                isSource: boolean;
            }[];
            meta: components["schemas"]["NoMeta"];
        };
        WholeReport: {
            data: components["schemas"]["Report"];
            meta: {
                /** @description The number of the edition. For a draft, the number of the edition that readers see. */
                edition: number | null;
                requestedLocale?: components["schemas"]["Locale"];
                /** @description Whether the response is in another language than requested. */
                fallback?: boolean;
                /** @constant */
                status?: "draft";
                version?: components["schemas"]["Version"];
            };
        };
        EditionList: {
            data: components["schemas"]["EditionSummary"][];
            meta: components["schemas"]["NoMeta"];
        };
        OneEdition: {
            data: components["schemas"]["Edition"];
            meta: components["schemas"]["EditionSummary"];
        };
        Hit: {
            /** @description The documentId of the report. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            year: number;
            /** @description The number of the edition with the hit. */
            edition: number;
            section: {
                key: string;
                heading: string | null;
            } | null;
            /** @description The anchor of the section in the report’s page, `#<key>`. Null for the head of the report. */
            anchor: string | null;
            /** @description The text around the hit, in parts. The parts with `isHit` are what was searched for. */
            excerpt: {
                text: string;
                isHit: boolean;
            }[];
        };
        ListedNamed: {
            documentId: string;
            key: components["schemas"]["Key"];
            /** @description In the language of the response. */
            name: string;
            /** @description Only for an organization. */
            siteName?: string | null;
            /** @description Only for an organization. */
            siteDomain?: string | null;
            /** @description Only for an organization. */
            areaCode?: string | null;
            /** @description Only for a series. */
            organization?: components["schemas"]["Named"] | null;
            /** @description Only for an indicator. */
            unit?: string;
            /** @description Only for an indicator. */
            definition?: string | null;
        };
        NamedList: {
            data: components["schemas"]["ListedNamed"][];
            meta: components["schemas"]["ListMeta"];
        } | components["schemas"]["StoredList"];
        HitList: {
            data: components["schemas"]["Hit"][];
            meta: components["schemas"]["ListMeta"];
        };
        MetricFact: {
            /** @description The id of the entry in this list: the report’s documentId, a hyphen, and the entry’s key. */
            documentId: string;
            key: string;
            label: string;
            /**
             * @description As written, from the qualifying word to the unit.
             * @example 约200万元
             */
            text: string;
            /** @description In `unit`, multipliers applied: 200万元 is 2000000. */
            value: number | null;
            /** @description Of a range or an indefinite amount. */
            min: number | null;
            max: number | null;
            /**
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, MYR, VND, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, lb, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, passengerKm, tonneKm, vehicleKm, trainKm, seatKm, household, person, personTime, time, batch, session, muTime, village, place, teu, item.
             * @example CNY
             * @example mu
             * @example personTime
             */
            unit: string;
            /**
             * @description How the words around the number bound it.
             * @enum {string}
             */
            qualifier: "exact" | "about" | "nearly" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "range" | "several";
            /**
             * @description Whether it is what something rose or fell to, or by.
             * @enum {string|null}
             */
            change?: "none" | "risesBy" | "risesTo" | "fallsBy" | "fallsTo" | null;
            /**
             * @description What it is counted for: a code, a number of them, or two of them; null for the whole.
             * @example person
             * @example 100000 person
             * @example person,month
             */
            basis?: string | null;
            /**
             * @description The time that it speaks of: a year, a half, a quarter, a month, a range, or up to a month; null for the year of the report.
             * @example 2024
             * @example 2025-H1
             * @example 2025-Q3
             * @example 2025-03
             * @example 2021/2025
             * @example ../2025-03
             */
            period?: string | null;
            /**
             * @description Whether it may still change: 初步核算数 is `provisional`; null where the text does not say.
             * @enum {string|null}
             */
            status?: "provisional" | "revised" | "final" | "notAvailable" | null;
            /** @description What was aimed at, in `unit`. */
            target?: number | null;
            /** @description What it is measured from, in `unit`: 100亩 in 由100亩增加到300亩. */
            baseline?: number | null;
            /** @description The name of the unit in the report’s language; in Chinese the measure word of the text (册, 座). Empty if the text has only the counted noun. */
            unitName: string;
            place?: components["schemas"]["FigurePlace"];
            indicator: components["schemas"]["Indicator"] | null;
            locale: components["schemas"]["Locale"];
            section: {
                key: string;
                heading: string | null;
            };
            report: {
                documentId: string;
                slug: components["schemas"]["Slug"];
                title: string;
                year: number;
                /** @description The number of the edition that states the figure. */
                edition: number;
            };
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
        };
        QuoteFact: {
            /** @description The id of the entry in this list: the report’s documentId, a hyphen, and the entry’s key. */
            documentId: string;
            key: string;
            text: string;
            speaker: string | null;
            role: string | null;
            place?: components["schemas"]["QuotePlace"];
            locale: components["schemas"]["Locale"];
            section: {
                key: string;
                heading: string | null;
            };
            report: {
                documentId: string;
                slug: components["schemas"]["Slug"];
                title: string;
                year: number;
                /** @description The number of the edition that states the figure. */
                edition: number;
            };
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
        };
        Statement: {
            key: string;
            label: string;
            /**
             * @description As written, from the qualifying word to the unit.
             * @example 约200万元
             */
            text: string;
            /** @description In `unit`, multipliers applied: 200万元 is 2000000. */
            value: number | null;
            /** @description Of a range or an indefinite amount. */
            min: number | null;
            max: number | null;
            /**
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, MYR, VND, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, lb, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, passengerKm, tonneKm, vehicleKm, trainKm, seatKm, household, person, personTime, time, batch, session, muTime, village, place, teu, item.
             * @example CNY
             * @example mu
             * @example personTime
             */
            unit: string;
            /**
             * @description How the words around the number bound it.
             * @enum {string}
             */
            qualifier: "exact" | "about" | "nearly" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "range" | "several";
            /**
             * @description What it is counted for: a code, a number of them, or two of them; null for the whole.
             * @example person
             * @example 100000 person
             * @example person,month
             */
            basis: string | null;
            /**
             * @description The time that it speaks of: a year, a half, a quarter, a month, a range, or up to a month; null for the year of the report.
             * @example 2024
             * @example 2025-H1
             * @example 2025-Q3
             * @example 2025-03
             * @example 2021/2025
             * @example ../2025-03
             */
            period: string | null;
            /**
             * @description Whether it may still change: 初步核算数 is `provisional`; null where the text does not say.
             * @enum {string|null}
             */
            status: "provisional" | "revised" | "final" | "notAvailable" | null;
            /** @description What was aimed at, in `unit`. */
            target: number | null;
            /** @description What it is measured from, in `unit`: 100亩 in 由100亩增加到300亩. */
            baseline: number | null;
            /**
             * @description Whether it is what something rose or fell to, or by.
             * @enum {string|null}
             */
            statedChange: "none" | "risesBy" | "risesTo" | "fallsBy" | "fallsTo" | null;
            /** @description The name of the unit in the report’s language; in Chinese the measure word of the text (册, 座). Empty if the text has only the counted noun. */
            unitName: string;
            /** @description The definition of the indicator at the time of publication. */
            definition: string | null;
            section: {
                key: string;
                heading: string | null;
            };
            report: {
                documentId: string;
                slug: components["schemas"]["Slug"];
                title: string;
                year: number;
                /** @description The number of the edition that states the figure. */
                edition: number;
                /** @description The URL of the edition that states the figure. */
                url: string;
            };
        };
        Change: {
            /** @description The year that is compared: the last earlier year that states the figure. */
            year: number;
            /** @description The later value minus the earlier one, in `unit`. */
            value: number | null;
            /** @description The unit of `value`. For percentages it is percentage points. */
            unit: string;
            /** @description The change in percent of the earlier value. */
            percent: number | null;
            /** @description `year-missing`: reports of the years between do not state the figure; `unit-changed`: the units differ: converted if possible, otherwise not compared; `definition-changed`: the indicator’s definition changed between the two publications; `approximate`: one of the figures is approximate: its number is compared; `range`: one of the figures is a range: not compared; `restated`: a later report restates one of the years, and its figure is compared: see `restates`; `stated-differently`: reports of one of the years state different figures: see `others` */
            flags: ("year-missing" | "unit-changed" | "definition-changed" | "approximate" | "range" | "restated" | "stated-differently")[];
        };
        Year: {
            year: number;
            key: string;
            label: string;
            /**
             * @description As written, from the qualifying word to the unit.
             * @example 约200万元
             */
            text: string;
            /** @description In `unit`, multipliers applied: 200万元 is 2000000. */
            value: number | null;
            /** @description Of a range or an indefinite amount. */
            min: number | null;
            max: number | null;
            /**
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, MYR, VND, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, lb, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, passengerKm, tonneKm, vehicleKm, trainKm, seatKm, household, person, personTime, time, batch, session, muTime, village, place, teu, item.
             * @example CNY
             * @example mu
             * @example personTime
             */
            unit: string;
            /**
             * @description How the words around the number bound it.
             * @enum {string}
             */
            qualifier: "exact" | "about" | "nearly" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "range" | "several";
            /**
             * @description What it is counted for: a code, a number of them, or two of them; null for the whole.
             * @example person
             * @example 100000 person
             * @example person,month
             */
            basis: string | null;
            /**
             * @description The time that it speaks of: a year, a half, a quarter, a month, a range, or up to a month; null for the year of the report.
             * @example 2024
             * @example 2025-H1
             * @example 2025-Q3
             * @example 2025-03
             * @example 2021/2025
             * @example ../2025-03
             */
            period: string | null;
            /**
             * @description Whether it may still change: 初步核算数 is `provisional`; null where the text does not say.
             * @enum {string|null}
             */
            status: "provisional" | "revised" | "final" | "notAvailable" | null;
            /** @description What was aimed at, in `unit`. */
            target: number | null;
            /** @description What it is measured from, in `unit`: 100亩 in 由100亩增加到300亩. */
            baseline: number | null;
            /**
             * @description Whether it is what something rose or fell to, or by.
             * @enum {string|null}
             */
            statedChange: "none" | "risesBy" | "risesTo" | "fallsBy" | "fallsTo" | null;
            /** @description The name of the unit in the report’s language; in Chinese the measure word of the text (册, 座). Empty if the text has only the counted noun. */
            unitName: string;
            /** @description The definition of the indicator at the time of publication. */
            definition: string | null;
            section: {
                key: string;
                heading: string | null;
            };
            report: {
                documentId: string;
                slug: components["schemas"]["Slug"];
                title: string;
                year: number;
                /** @description The number of the edition that states the figure. */
                edition: number;
                /** @description The URL of the edition that states the figure. */
                url: string;
            };
            change: components["schemas"]["Change"] | null;
            /** @description Other figures that are stated for the year and differ. */
            others: components["schemas"]["Statement"][];
            /** @description The figures among `others` that earlier reports stated and that this figure of a later report replaces. The earliest first. */
            restates: components["schemas"]["Statement"][];
        };
        Line: {
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
            /** @description The earliest first. */
            years: components["schemas"]["Year"][];
        };
        MetricList: {
            data: components["schemas"]["MetricFact"][];
            meta: components["schemas"]["ListMeta"];
        };
        QuoteList: {
            data: components["schemas"]["QuoteFact"][];
            meta: components["schemas"]["ListMeta"];
        };
        IndicatorYears: {
            data: {
                key: components["schemas"]["Key"];
                name: string;
                unit: string;
                definition: string | null;
                lines: components["schemas"]["Line"][];
            };
            meta: components["schemas"]["ListMeta"];
        };
        SeriesYears: {
            data: {
                key: components["schemas"]["Key"];
                name: string;
                organization: components["schemas"]["Named"] | null;
                /** @description The newest first, at most 100. */
                reports: components["schemas"]["Card"][];
                indicators: {
                    key: components["schemas"]["Key"];
                    name: string;
                    unit: string;
                    definition: string | null;
                    years: components["schemas"]["Year"][];
                }[];
            };
            meta: components["schemas"]["NoMeta"];
        };
        ReportInput: {
            /**
             * @description Any attribute of a report (docs/model.md). Missing keys and a missing slug are created.
             * @example {
             *       "title": "书香进山",
             *       "year": "2025",
             *       "sections": []
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        /** @description The version that this write is based on, instead of `If-Match`; null: there was no draft. */
        BaseVersion: string | null;
        EntryInput: {
            data: {
                [key: string]: unknown;
            };
        };
        StoredReport: {
            /** @description The draft as Strapi stores it. */
            data: {
                id: number;
                documentId: string;
            };
            meta: components["schemas"]["DraftMeta"];
        };
        StoredEntry: {
            /** @description The entry as Strapi stores it. */
            data: {
                id: number;
                documentId: string;
            };
            meta: components["schemas"]["NoMeta"];
        };
        StoredList: {
            data: {
                id: number;
                documentId: string;
            }[];
            meta: components["schemas"]["ListMeta"];
        };
        Published: {
            data: {
                documentId: string;
                /** @description The languages that changed. */
                locales: components["schemas"]["Locale"][];
                /** @description Of a publication: how many numerals were compared in each translation, by language. */
                numerals?: {
                    [key: string]: unknown;
                };
            };
            meta: components["schemas"]["DraftsMeta"];
        };
        /** @description A finding: what is wrong, where, the actual text and the expected text. */
        Issue: {
            ruleId: string;
            /** @enum {unknown} */
            severity: "error" | "warning" | "note";
            /** @description For a finding about a translation: its id, by which it is dismissed. It stays the same as long as the texts do. */
            id?: string;
            /** @description The message. */
            message: string;
            place?: {
                section: string;
                paragraph: number;
                start: number;
                end: number;
            };
            /** @description The attribute, if it is neither a heading nor a paragraph. */
            field?: string;
            position?: {
                start: number;
                end: number;
            };
            actual?: string | number | null;
            expected?: string | number | null;
            cause?: {
                section: string;
                paragraph: number;
                start: number;
                end: number;
            };
        };
        Publication: {
            /** @description The reason for publishing in spite of findings. It is stored with the edition. */
            overrideReason?: string;
            /** @description What changed and why, for readers: in the published language, or for each language. It is public and never changes. */
            correction?: string | {
                [key: string]: string;
            };
            /** @description The reason for publishing before it is signed, from somebody who may do so. */
            emergencyReason?: string;
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        GateError: {
            data: null;
            error: {
                /** @constant */
                status: 422;
                name: string;
                /** @description A message: how many findings there are, and the first of them. */
                message: string;
                details: {
                    issues?: {
                        ruleId: string;
                        /** @enum {unknown} */
                        severity: "error" | "warning" | "note";
                        /** @description For a finding about a translation: its id, by which it is dismissed. It stays the same as long as the texts do. */
                        id?: string;
                        /** @description The message. */
                        message: string;
                        place?: {
                            section: string;
                            paragraph: number;
                            start: number;
                            end: number;
                        };
                        /** @description The attribute, if it is neither a heading nor a paragraph. */
                        field?: string;
                        position?: {
                            start: number;
                            end: number;
                        };
                        actual?: string | number | null;
                        expected?: string | number | null;
                        cause?: {
                            section: string;
                            paragraph: number;
                            start: number;
                            end: number;
                        };
                        locale: components["schemas"]["Locale"];
                    }[];
                    /** @description How many numerals were compared in each translation, by language. */
                    numerals?: {
                        [key: string]: unknown;
                    };
                    reviews?: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        Checks: {
            data: {
                /** @description Errors first. */
                issues: {
                    ruleId: string;
                    /** @enum {unknown} */
                    severity: "error" | "warning" | "note";
                    /** @description For a finding about a translation: its id, by which it is dismissed. It stays the same as long as the texts do. */
                    id?: string;
                    /** @description The message. */
                    message: string;
                    place?: {
                        section: string;
                        paragraph: number;
                        start: number;
                        end: number;
                    };
                    /** @description The attribute, if it is neither a heading nor a paragraph. */
                    field?: string;
                    position?: {
                        start: number;
                        end: number;
                    };
                    actual?: string | number | null;
                    expected?: string | number | null;
                    cause?: {
                        section: string;
                        paragraph: number;
                        start: number;
                        end: number;
                    };
                    /** @description Whether it stops publishing. */
                    gated: boolean;
                }[];
                coverage: {
                    /** @description Figures in the text. */
                    found: number;
                    /** @description Figures that are recorded as metrics. */
                    recorded: number;
                    /** @description Figures that an editor has dismissed. */
                    dismissed: number;
                    open: components["schemas"]["OpenFigure"][];
                    /** @description Numerals that are not figures: dates, ordinals, names. */
                    excluded: number;
                    /** @description Numerals that were neither read nor excluded. */
                    unexplained: {
                        text: string;
                        place: {
                            section: string;
                            paragraph: number;
                            start: number;
                            end: number;
                        };
                    }[];
                };
                /** @description For a translation: how many numerals of each side were compared. */
                numerals: {
                    source: {
                        compared: number;
                        of: number;
                    };
                    target: {
                        compared: number;
                        of: number;
                    };
                } | null;
            };
            meta: {
                version: components["schemas"]["Version"];
                counts: {
                    error: number;
                    warning: number;
                    note: number;
                    /** @description Findings that stop publishing. */
                    gated: number;
                    /** @description Dismissed findings about a translation. */
                    dismissed: number;
                };
            };
        };
        DismissedFindings: {
            data: {
                /** @description The id of the finding. */
                finding: string;
                issue: {
                    ruleId: string;
                    /** @enum {unknown} */
                    severity: "error" | "warning" | "note";
                    /** @description For a finding about a translation: its id, by which it is dismissed. It stays the same as long as the texts do. */
                    id?: string;
                    /** @description The message. */
                    message?: string;
                    place?: {
                        section: string;
                        paragraph: number;
                        start: number;
                        end: number;
                    };
                    /** @description The attribute, if it is neither a heading nor a paragraph. */
                    field?: string;
                    position?: {
                        start: number;
                        end: number;
                    };
                    actual?: string | number | null;
                    expected?: string | number | null;
                    cause?: {
                        section: string;
                        paragraph: number;
                        start: number;
                        end: number;
                    };
                };
                /** @description The message of the finding. */
                message: string;
                reason: string;
                /** @description Who dismissed it. */
                writer: string | null;
                /** @description When it was dismissed. */
                writtenAt: string;
                /** @description Whether the current draft still has this finding. If not, its texts have changed. */
                applies: boolean;
            }[];
            meta: components["schemas"]["DraftMeta"];
        };
        DismissalInput: {
            /** @description The id of a finding, as the checks return it. */
            finding: string;
            /** @description The reason why it is not a mistake. */
            reason: string;
        };
        Desk: {
            data: {
                documentId: string;
                locale: string;
                content: components["schemas"]["Content"];
                /** @description Who saved the draft last (`by`), when (`at`), and whether that was the caller (`isSelf`). */
                saved: Record<string, never> | null;
                /** @description Temporary URLs of the pictures, by their URL in the draft. */
                pictures: {
                    [key: string]: unknown;
                };
                /** @description The draft that a translation is compared with. */
                origin: Record<string, never> | null;
                /** @description Last year’s report of the series, or of the organization, as it was published. */
                previous: Record<string, never> | null;
                terms: {
                    [key: string]: unknown;
                }[];
                dismissedFindings: string[];
                /** @description Which findings stop publishing. */
                gate: {
                    [key: string]: unknown;
                };
                may: {
                    update: boolean;
                    publish: boolean;
                    confirmErrors: boolean;
                };
            };
            meta: components["schemas"]["DraftMeta"];
        };
        DeskSaved: {
            data: {
                documentId: string;
                locale: string;
                content: components["schemas"]["Content"];
            };
            meta: components["schemas"]["DraftMeta"];
        };
        DeskInput: {
            content: components["schemas"]["Content"];
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        PresenceInput: {
            /** @description A name that the tab has chosen. */
            tab: string;
            /** @description The key of the section with the cursor. */
            section: string | null;
        };
        Presence: {
            data: {
                others: {
                    /** @description The name of this person in the admin. */
                    name: string | null;
                    /** @description The key of the section with the cursor. */
                    section: string | null;
                    /** @description Whether it is another tab of the same person. */
                    isSelf: boolean;
                }[];
                /** @description The current version of the draft. */
                version: string | null;
            };
            meta: components["schemas"]["NoMeta"];
        };
        /** @description The whole content of the draft, by attribute. Empty attributes are absent. Pictures are named by URL, relations by key. */
        Content: {
            [key: string]: unknown;
        };
        /** @description A figure that is not a metric yet, in the form of a metric. */
        OpenFigure: {
            label: string;
            /**
             * @description As written, from the qualifying word to the unit.
             * @example 约200万元
             */
            text: string;
            /** @description In `unit`, multipliers applied: 200万元 is 2000000. */
            value: number | null;
            /** @description Of a range or an indefinite amount. */
            min: number | null;
            max: number | null;
            /**
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, MYR, VND, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, lb, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, passengerKm, tonneKm, vehicleKm, trainKm, seatKm, household, person, personTime, time, batch, session, muTime, village, place, teu, item.
             * @example CNY
             * @example mu
             * @example personTime
             */
            unit: string;
            /**
             * @description How the words around the number bound it.
             * @enum {string}
             */
            qualifier: "exact" | "about" | "nearly" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "range" | "several";
            /**
             * @description Whether it is what something rose or fell to, or by.
             * @enum {string|null}
             */
            change: "none" | "risesBy" | "risesTo" | "fallsBy" | "fallsTo" | null;
            /**
             * @description What it is counted for: a code, a number of them, or two of them; null for the whole.
             * @example person
             * @example 100000 person
             * @example person,month
             */
            basis: string | null;
            /**
             * @description The time that it speaks of: a year, a half, a quarter, a month, a range, or up to a month; null for the year of the report.
             * @example 2024
             * @example 2025-H1
             * @example 2025-Q3
             * @example 2025-03
             * @example 2021/2025
             * @example ../2025-03
             */
            period: string | null;
            /**
             * @description Whether it may still change: 初步核算数 is `provisional`; null where the text does not say.
             * @enum {string|null}
             */
            status: "provisional" | "revised" | "final" | "notAvailable" | null;
            /** @description What was aimed at, in `unit`. */
            target: number | null;
            /** @description What it is measured from, in `unit`: 100亩 in 由100亩增加到300亩. */
            baseline: number | null;
            place: {
                section: string;
                paragraph: number;
                start: number;
                end: number;
            };
        };
        ImportInput: {
            /** @description Plain text. */
            text: string;
            /** @description The title, if the reader was not sure about it. */
            title?: string;
            without?: string[];
            /** @description The key of the picture of the dry run that becomes the cover. */
            cover?: string;
            /** @description The documentId of the organization. */
            organization?: string;
            /** @description The documentId of the series that the report continues. */
            series?: string;
        } | {
            /** @description Pasted rich text. */
            html: string;
            /** @description The title, if the reader was not sure about it. */
            title?: string;
            without?: string[];
            /** @description The key of the picture of the dry run that becomes the cover. */
            cover?: string;
            /** @description The documentId of the organization. */
            organization?: string;
            /** @description The documentId of the series that the report continues. */
            series?: string;
        };
        Imported: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
                title: string;
            };
            meta: {
                version: components["schemas"]["Version"];
                account: components["schemas"]["Account"];
                issues: components["schemas"]["Issue"][];
            };
        };
        /** @description The account of each run of text, picture and link in the document, counted from its markup. */
        Account: {
            /** @description In the draft. */
            kept: number;
            /** @description Not in the draft; a finding says why. */
            named: number;
            /** @description Neither in the draft nor named. A finding says which. */
            lost: number;
        };
        Understood: {
            /** @description The report as it was read. Each part has its position in the document. */
            data: {
                title: string;
                year: number | null;
                sections: unknown[];
            };
            meta: {
                dryRun: boolean;
                account: components["schemas"]["Account"];
                issues: components["schemas"]["Issue"][];
                /** @description Reports that were imported earlier from the same file, or from a file with the same words. */
                known: {
                    documentId: string;
                    locale: components["schemas"]["Locale"];
                    title: string | null;
                    importedAt: string;
                    /** @enum {unknown} */
                    same: "file" | "text";
                }[];
                /** @description The organization that the report seems to come from, and the series that it seems to continue. */
                recognised: {
                    organization: {
                        documentId: string;
                        name: string;
                    } | null;
                    series: {
                        documentId: string;
                        name: string;
                    } | null;
                };
            };
        };
        /** @description One translatable text. */
        Piece: {
            /**
             * @description Stable.
             * @example title
             * @example sections.k3x9.paragraphs.p3
             */
            path: string;
            kind: string;
            source: string;
            /** @description Identifies the source text. */
            hash: string;
            target?: string | null;
            /** @enum {unknown} */
            status: "translated" | "stale" | "missing";
            /** @description For a missing piece: `target` is a proposal. */
            proposed?: boolean;
            /** @description For a missing piece: `target` came from a file that marked it as unfinished. */
            unfinished?: boolean;
            /** @enum {unknown} */
            grade?: "number" | "quote" | "wording" | null;
            /** @description The source text that a stale piece was translated from. */
            oldSource?: string | null;
        };
        PieceChanges: {
            baseVersion?: components["schemas"]["BaseVersion"];
            pieces: ({
                path: string;
                target?: string;
                /** @constant */
                confirmed?: true;
                hash?: string;
            } | unknown | unknown)[];
        };
        Translation: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                sourceLocale: components["schemas"]["Locale"];
                isStarted: boolean;
                /** @description False if the source has changed since the last refresh. */
                isUpToDate: boolean;
                percent: number;
                counts: {
                    total: number;
                    translated: number;
                    missing: number;
                    stale: {
                        total: number;
                        number: number;
                        quote: number;
                        wording: number;
                    };
                    proposed: number;
                    removed: number;
                };
                pieces: components["schemas"]["Piece"][];
                removed: {
                    path: string;
                    kind: string;
                    source: string;
                    target: string;
                }[];
            };
            meta: components["schemas"]["DraftMeta"];
        };
        TranslationTaken: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                sourceLocale: components["schemas"]["Locale"];
                isStarted: boolean;
                /** @description False if the source has changed since the last refresh. */
                isUpToDate: boolean;
                percent: number;
                counts: {
                    total: number;
                    translated: number;
                    missing: number;
                    stale: {
                        total: number;
                        number: number;
                        quote: number;
                        wording: number;
                    };
                    proposed: number;
                    removed: number;
                };
                pieces: components["schemas"]["Piece"][];
                removed: {
                    path: string;
                    kind: string;
                    source: string;
                    target: string;
                }[];
            };
            meta: {
                version?: components["schemas"]["Version"];
                changed: unknown;
                differences: unknown[];
                missingFigures: unknown[];
            };
        };
        TranslationRefreshed: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                sourceLocale: components["schemas"]["Locale"];
                isStarted: boolean;
                /** @description False if the source has changed since the last refresh. */
                isUpToDate: boolean;
                percent: number;
                counts: {
                    total: number;
                    translated: number;
                    missing: number;
                    stale: {
                        total: number;
                        number: number;
                        quote: number;
                        wording: number;
                    };
                    proposed: number;
                    removed: number;
                };
                pieces: components["schemas"]["Piece"][];
                removed: {
                    path: string;
                    kind: string;
                    source: string;
                    target: string;
                }[];
            };
            meta: {
                version: components["schemas"]["Version"];
                isStarted: boolean;
            };
        };
        TermsTaken: {
            data: {
                created: number;
                updated: number;
                /** @description Terms that did not change. */
                unchanged: number;
            };
            meta: components["schemas"]["NoMeta"];
        };
        Fillings: {
            data: {
                /** @description `y:KEY` of last year’s report, `m:KEY` of this one. */
                figure: string;
                label: string;
                /** @description The text as written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                remark: string | null;
                /** @description The department that the sheet names. */
                department: string | null;
                /** @description The account that sent it. */
                by: string | null;
                /** Format: date-time */
                at: string;
                /**
                 * @description Whether the draft has the value that was filled in.
                 * @enum {unknown}
                 */
                inText: "same" | "other" | "absent";
            }[];
            meta: Record<string, never>;
        };
        FillingsTaken: {
            data: {
                /** @description `y:KEY` of last year’s report, `m:KEY` of this one. */
                figure: string;
                label: string;
                /** @description The text as written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                remark: string | null;
                /** @description The department that the sheet names. */
                department: string | null;
                /** @description The account that sent it. */
                by: string | null;
                /** Format: date-time */
                at: string;
                /**
                 * @description Whether the draft has the value that was filled in.
                 * @enum {unknown}
                 */
                inText: "same" | "other" | "absent";
            }[];
            meta: {
                taken: number;
            };
        };
        Changed: {
            /** @constant */
            what: "field";
            /** @description The name of a field of the report. */
            name: string;
        } | {
            /** @constant */
            what: "figure";
            key: string;
            label: string;
            /** @description The heading of its section. */
            section: string | null;
            /** @description Null: it did not exist. */
            was: string | null;
            /** @description Null: it no longer exists. */
            now: string | null;
        } | {
            /** @constant */
            what: "section";
            key: string;
            heading: string | null;
            /** @enum {unknown} */
            how: "added" | "removed" | "changed";
        };
        /** @description Something was removed for a legal reason and replaced by ■. */
        Redaction: {
            /** Format: date-time */
            date: string;
            reason: string;
        };
        RedactionInput: {
            words?: string[];
            except?: string[];
            pictures?: string[];
            /** @description The reason. It is public. */
            reason: string;
            /** @default false */
            dryRun: boolean;
        };
        Redacted: {
            data: {
                editions: {
                    documentId: string;
                    locale: components["schemas"]["Locale"];
                    number: number;
                    /** @description The title, with ■ instead of the removed text. */
                    title: string;
                }[];
                /** @description The number of rows in each other table. */
                rows: {
                    [key: string]: number;
                };
                /** @description Files of the media library, by name. */
                files: string[];
            };
            meta: {
                dryRun: boolean;
            };
        };
        Correction: {
            /** @description The number of the edition with this correction. */
            edition: number;
            /**
             * Format: date-time
             * @description When that edition was published.
             */
            date: string;
            /** @description What changed, and why. */
            note: string;
            changed: components["schemas"]["Changed"][];
        };
        Comparison: {
            data: {
                fields: {
                    name: string;
                    /** @description Null: it did not exist. */
                    was: string | null;
                    /** @description Null: it no longer exists. */
                    now: string | null;
                }[];
                figures: {
                    key: string;
                    label: string;
                    section: {
                        key: string;
                        heading: string | null;
                    };
                    indicator: {
                        key: components["schemas"]["Key"];
                        name: string;
                    } | null;
                    was: {
                        label: string;
                        /** @description The text as written. */
                        text: string;
                        value: number | null;
                        min: number | null;
                        max: number | null;
                        unit: string;
                        qualifier: string;
                    } | null;
                    now: {
                        label: string;
                        /** @description The text as written. */
                        text: string;
                        value: number | null;
                        min: number | null;
                        max: number | null;
                        unit: string;
                        qualifier: string;
                    } | null;
                }[];
                sections: {
                    key: string;
                    heading: string | null;
                    /** @enum {unknown} */
                    how: "added" | "removed" | "changed";
                    paragraphs: {
                        /** @description Null: it did not exist. */
                        was: string | null;
                        /** @description Null: it no longer exists. */
                        now: string | null;
                    }[];
                    records: string[];
                }[];
            };
            meta: {
                from: number;
                to: number;
                correction: string | null;
                /**
                 * Format: date-time
                 * @description When the later edition was published.
                 */
                publishedAt: string;
            };
        };
        NextReportInput: {
            /** @description The year of the new report. The default is the following year. */
            year?: number;
        };
        NextReport: {
            data: {
                documentId: string;
                year: number;
                slug: components["schemas"]["Slug"] | null;
                locales: components["schemas"]["Locale"][];
            };
            meta: components["schemas"]["DraftsMeta"];
        };
        /** @description A figure of last year’s report that this year’s report should state too. */
        Expected: {
            /** @description The key of the figure in last year’s report. */
            key: string;
            label: string;
            section: {
                key: string;
                heading: string | null;
            };
            indicator: {
                key: components["schemas"]["Key"];
                name: string;
            } | null;
            was: {
                label: string;
                /** @description The text as written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
            };
            /**
             * @description `waived`: an editor dismissed its label with a reason. `large-change`: it grew by more than half, or fell to less than half.
             * @enum {unknown}
             */
            standing: "open" | "waived" | "met" | "large-change";
            now: {
                label: string;
                /** @description The text as written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                key: string;
                /** @description The key of the section. */
                section: string;
                indicator: components["schemas"]["Key"] | null;
            } | null;
            /** @description A figure of this year that may be the expected one. It counts once it has the same indicator or label. */
            maybe: {
                label: string;
                /** @description The text as written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                key: string;
                /** @description The key of the section. */
                section: string;
                indicator: components["schemas"]["Key"] | null;
            } | null;
            /** @description The change since last year, in percent of last year’s figure. */
            percent: number | null;
        };
        RevisedReport: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                content: components["schemas"]["Content"];
                /** @description The number of places that both had changed. */
                settled: number;
                expected: components["schemas"]["Expected"][];
                fresh: {
                    label: string;
                    /** @description The text as written. */
                    text: string;
                    value: number | null;
                    min: number | null;
                    max: number | null;
                    unit: string;
                    qualifier: string;
                    key: string;
                    /** @description The key of the section. */
                    section: string;
                    indicator: components["schemas"]["Key"] | null;
                }[];
            };
            meta: {
                version?: components["schemas"]["Version"];
                issues: components["schemas"]["Issue"][];
            };
        };
        Years: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                previous: {
                    documentId: string;
                    title: string;
                    year: number;
                    slug: components["schemas"]["Slug"];
                    sections: {
                        key: string;
                        heading: string | null;
                        /** @description The text of the section. */
                        text: string;
                    }[];
                } | null;
                expected: components["schemas"]["Expected"][];
                /** @description Figures that last year’s report did not state. */
                fresh: {
                    label: string;
                    /** @description The text as written. */
                    text: string;
                    value: number | null;
                    min: number | null;
                    max: number | null;
                    unit: string;
                    qualifier: string;
                    key: string;
                    /** @description The key of the section. */
                    section: string;
                    indicator: components["schemas"]["Key"] | null;
                }[];
                publication: {
                    /** @description The edition that readers see now. */
                    edition: number;
                    changed: components["schemas"]["Changed"][];
                    /** @description Figures that would change, and the reports that are compared with them. */
                    reliedOn: {
                        key: string;
                        label: string;
                        report: {
                            documentId: string;
                            title: string;
                            year: number;
                        };
                    }[];
                } | null;
            };
            meta: components["schemas"]["DraftMeta"];
        };
        Review: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                /** @enum {unknown} */
                sensitivity: "A" | "B" | "C";
                /** @description Whether publishing requires all signatures. */
                required: boolean;
                emergency: {
                    reason: string | null;
                    name: string | null;
                    /** Format: date-time */
                    at: string;
                    /** @description True until it is signed. */
                    isOpen: boolean;
                } | null;
                parts: {
                    /** @description `title`, `sections.k3`, `sections.k3.body.2`, `sections.k3.metrics.m7`. */
                    path: string;
                    /** @enum {unknown} */
                    kind: "field" | "cover" | "credits" | "contents" | "heading" | "paragraph" | "quote" | "metric" | "photo" | "table" | "note";
                    /** @description The key of the section. */
                    section: string | null;
                    /** @description The text, shortened. */
                    text: string;
                }[];
                stages: {
                    key: string;
                    name: {
                        zh: string;
                        en: string;
                    };
                    people: number;
                    signed: number;
                    total: number;
                    isComplete: boolean;
                    /** @description Whether the caller’s role may sign this stage. */
                    mine: boolean;
                    returned: {
                        name: string | null;
                        remark: string | null;
                        /** Format: date-time */
                        at: string;
                    } | null;
                    signatures: {
                        /** @enum {unknown} */
                        decision: "approved" | "returned";
                        name: string | null;
                        remark: string | null;
                        /** Format: date-time */
                        at: string;
                        parts: number;
                    }[];
                    open: {
                        path: string;
                        /** @description What was signed, if it has changed since. */
                        before?: string;
                        after?: string;
                        signedBy: string | null;
                        author: {
                            name: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        /**
                         * @description Why the caller may not sign it.
                         * @enum {unknown}
                         */
                        hindrance: "signed" | "not-yet" | "other-stage" | "own-words" | null;
                    }[];
                }[];
            };
            meta: components["schemas"]["DraftMeta"];
        };
        ReviewInput: {
            stage: string;
            /** @enum {unknown} */
            decision: "approved" | "returned";
            /** @description Required to return a draft. */
            remark?: string;
            paths?: string[];
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        ClassInput: {
            /** @enum {unknown} */
            sensitivity: "A" | "B" | "C";
        };
        History: {
            data: {
                /** @description Null: the draft was deleted then. */
                version: string | null;
                /** @description The writer. Null if unknown. */
                writer: string | null;
                /** @enum {unknown} */
                origin: "desk" | "form" | "api" | "import" | "translation" | "restore" | "program" | null;
                /** Format: date-time */
                writtenAt: string;
                /** Format: date-time */
                begunAt: string;
                saves: number;
                /** @description True if it was signed or published. Such a version is never thinned out. */
                isKept: boolean;
                isPresent: boolean;
            }[];
            meta: {
                [key: string]: unknown;
            };
        };
        DeletedDrafts: {
            data: {
                documentId: string;
                locale: string;
                /** @description Restore it by this, with `If-None-Match: *`. */
                version: string;
                title: string | null;
                year: string | null;
                deletedBy: string | null;
                /** Format: date-time */
                deletedAt: string;
            }[];
            meta: {
                [key: string]: unknown;
            };
        };
        Differences: {
            data: {
                changes: {
                    part: {
                        /** @description `title`, `sections.k3`, `sections.k3.body.2`, `sections.k3.metrics.m7`. */
                        path: string;
                        /** @enum {unknown} */
                        kind: "field" | "cover" | "credits" | "contents" | "heading" | "paragraph" | "quote" | "metric" | "photo" | "table" | "note";
                        /** @description The key of the section. */
                        section: string | null;
                    };
                    before: string | null;
                    after: string | null;
                }[];
                sections: string[];
            };
            meta: components["schemas"]["NoMeta"];
        };
        Authors: {
            data: {
                /** @description `title`, `sections.k3`, `sections.k3.body.2`, `sections.k3.metrics.m7`. */
                path: string;
                /** @enum {unknown} */
                kind: "field" | "cover" | "credits" | "contents" | "heading" | "paragraph" | "quote" | "metric" | "photo" | "table" | "note";
                /** @description The key of the section. */
                section: string | null;
                /** @description The text, shortened. */
                text: string;
                /** @description The writer. Null if unknown. */
                writer: string | null;
                origin: string | null;
                /** Format: date-time */
                writtenAt: string | null;
            }[];
            meta: components["schemas"]["DraftMeta"];
        };
        RestoreInput: {
            version: string;
            /** @description The key of one section. Only this section is restored. */
            section?: string;
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        AuditTrail: {
            data: {
                /** @description The report. Null for an entry about settings. */
                report: string | null;
                /** @description The number in its chain, from 1. */
                number: number;
                /** Format: date-time */
                at: string;
                name: string | null;
                roles: string | null;
                action: string;
                language: string | null;
                subject: string | null;
                hash: string;
                details: {
                    [key: string]: unknown;
                };
            }[];
            meta: components["schemas"]["ListMeta"];
        };
        Schedules: {
            data: {
                id: number;
                documentId: string;
                title: string | null;
                /** @description A language, or `*` for all languages. */
                locale: string;
                /** @enum {unknown} */
                action: "publish" | "withdraw";
                /**
                 * Format: date-time
                 * @description The time in China (UTC+8).
                 */
                at: string;
                /** @constant */
                timeZone: "Asia/Shanghai";
                /** @description The person in whose name it is done. */
                by: string | null;
                /** @enum {unknown} */
                state: "waiting" | "done" | "refused" | "cancelled";
                /** @description Why it was refused. */
                reason: string | null;
                /** @description Whether the draft has changed since it was scheduled. */
                hasChanged: boolean;
            }[];
            meta: Record<string, never>;
        };
        Scheduled: {
            data: {
                id: number;
                documentId: string;
                title: string | null;
                /** @description A language, or `*` for all languages. */
                locale: string;
                /** @enum {unknown} */
                action: "publish" | "withdraw";
                /**
                 * Format: date-time
                 * @description The time in China (UTC+8).
                 */
                at: string;
                /** @constant */
                timeZone: "Asia/Shanghai";
                /** @description The person in whose name it is done. */
                by: string | null;
                /** @enum {unknown} */
                state: "waiting" | "done" | "refused" | "cancelled";
                /** @description Why it was refused. */
                reason: string | null;
                /** @description Whether the draft has changed since it was scheduled. */
                hasChanged: boolean;
            };
            meta: {
                /** @description The reason why it would be refused now. */
                refusal: string | null;
                /** @description The version of the scheduled draft. */
                version?: string;
            };
        };
        ScheduleInput: {
            /** @enum {unknown} */
            action: "publish" | "withdraw";
            /** @description RFC 3339. Without an offset it is the time in China. */
            at: string;
            /** @description `true`: schedules it even if it would be refused now. */
            anyway?: boolean;
        };
        ScheduleEnded: {
            data: {
                id: number;
                /** @constant */
                state: "cancelled";
            };
            meta: Record<string, never>;
        };
        Suggestions: {
            data: {
                isOn: boolean;
                model: string | null;
            };
            meta: Record<string, never>;
        };
        SuggestionInput: {
            /** @enum {unknown} */
            kind: "translation" | "label" | "summary";
            /** @description The path of a piece of the translation, or of a figure: `sections.k3.metrics.m7`. */
            path?: string;
        };
        Suggestion: {
            data: {
                /** @enum {unknown} */
                kind: "translation" | "label" | "summary";
                path: string;
                text: string;
                /** @description What to check, in words. */
                warnings: string[];
            };
            meta: {
                /** @constant */
                isMachine: true;
                model: string;
                /** @description The version of the translation that the suggestion is for. */
                version?: string;
            };
        };
        Notices: {
            data: {
                id: number;
                /** @description `returned`, `schedule-refused` and others. */
                kind: string;
                documentId: string;
                locale: string | null;
                title: string | null;
                /** @description In the reader’s language. */
                message: string;
                /** Format: date-time */
                at: string;
                isRead: boolean;
            }[];
            meta: {
                unread: number;
            };
        };
        NoticesCount: {
            data: {
                unread: number;
            };
            meta: Record<string, never>;
        };
        NoticesInput: {
            ids?: number[];
        };
        Remarks: {
            data: {
                id: string;
                isOpen: boolean;
                about: {
                    /** @description The path of what the remark is about, as in a signature: `title`, `sections.k3.body.2`. */
                    path: string;
                    kind: string;
                    section: string | null;
                    start: number;
                    /** @description In UTF-16 units of the line. */
                    end: number;
                    /** @description The words as they stood when it was said, and what stood on both sides: */
                    exact: string;
                    prefix: string;
                    suffix: string;
                };
                standing: {
                    /** @enum {unknown} */
                    is: "here" | "changed" | "gone";
                    /** @description The current place. */
                    path: string | null;
                    section: string | null;
                    start: number;
                    /** @description In UTF-16 units of the line. */
                    end: number;
                    /** @description The current text. */
                    text: string;
                };
                suggestion: {
                    words: string;
                    /** @enum {unknown} */
                    state: "open" | "accepted" | "declined";
                } | null;
                task: {
                    /** @description An id such as `user:3`. */
                    assignee: string;
                    name: string | null;
                    /** @description A day in China. */
                    dueOn: string | null;
                } | null;
                said: {
                    /** @enum {unknown} */
                    kind: "remark" | "reply" | "assigned" | "resolved" | "reopened" | "accepted" | "declined";
                    text: string | null;
                    by: string | null;
                    byId: string | null;
                    /** Format: date-time */
                    at: string;
                    assigneeName: string | null;
                    dueOn: string | null;
                }[];
            }[];
            meta: {
                /** @description The version of the draft with these words. */
                version?: string;
                /** @description The remark that was changed. */
                thread?: string;
            };
        };
        RemarkInput: {
            path: string;
            start?: number;
            end?: number;
            /** @description The words that the caller saw. If the draft has other words, the request is refused. */
            exact?: string;
            text: string;
            /** @description The suggested words. */
            suggestion?: string;
            /** @description An id such as `user:3`, of somebody who may read the report. */
            assignee?: string;
            /** @description A day such as 2026-12-01. */
            dueOn?: string;
        };
        RemarkAnswer: {
            /** @enum {unknown} */
            kind: "reply" | "assigned" | "resolved" | "reopened" | "accepted" | "declined";
            text?: string;
            /** @description An id such as `user:3`, of somebody who may read the report. */
            assignee?: string;
            /** @description A day such as 2026-12-01. */
            dueOn?: string;
        };
        Colleagues: {
            data: {
                id: string;
                name: string;
            }[];
            meta: Record<string, never>;
        };
        Tasks: {
            data: {
                documentId: string;
                locale: string;
                thread: string;
                title: string | null;
                words: string;
                text: string | null;
                by: string | null;
                dueOn: string | null;
                isOverdue: boolean;
            }[];
            meta: Record<string, never>;
        };
        Confirmations: {
            data: {
                id: number;
                /** @description A path, as in a signature: `sections.k3.metrics.m7`. */
                path: string;
                /** @enum {unknown} */
                kind: "metric" | "quote";
                words: string;
                label: string;
                sentence: string;
                /** @description Who is asked. */
                to: string;
                /** @description Who asks. */
                by: string | null;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                expiresAt: string;
                isRevoked: boolean;
                /**
                 * @description The last answer. If there is none, the state of the link.
                 * @enum {unknown}
                 */
                state: "open" | "right" | "wrong" | "expired" | "revoked";
                /**
                 * @description Whether the draft still has the text in question.
                 * @enum {unknown}
                 */
                standing: "same" | "changed" | "gone";
                answers: {
                    /** @enum {string} */
                    verdict: "right" | "wrong";
                    /** @description What it should be. */
                    value: string | null;
                    remark: string | null;
                    /** @description The name that the answerer gave. */
                    name: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            meta: {
                /** @description Whether links can be mailed. */
                isMailing: boolean;
            };
        };
        ConfirmationAsked: {
            data: {
                id: number;
                /** @description A path, as in a signature: `sections.k3.metrics.m7`. */
                path: string;
                /** @enum {unknown} */
                kind: "metric" | "quote";
                words: string;
                label: string;
                sentence: string;
                /** @description Who is asked. */
                to: string;
                /** @description Who asks. */
                by: string | null;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                expiresAt: string;
                isRevoked: boolean;
                /**
                 * @description The last answer. If there is none, the state of the link.
                 * @enum {unknown}
                 */
                state: "open" | "right" | "wrong" | "expired" | "revoked";
                /**
                 * @description Whether the draft still has the text in question.
                 * @enum {unknown}
                 */
                standing: "same" | "changed" | "gone";
                answers: {
                    /** @enum {string} */
                    verdict: "right" | "wrong";
                    /** @description What it should be. */
                    value: string | null;
                    remark: string | null;
                    /** @description The name that the answerer gave. */
                    name: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            meta: {
                id: number;
                /** @description The link for the recipient. No later response shows it again. */
                link: string;
                /** @description Whether the link was mailed to the given address. */
                isMailed: boolean;
            };
        };
        ConfirmationInput: {
            /** @description The path of a figure or quote of the draft. */
            path: string;
            /** @description The recipient: a village, a department, a person. */
            to: string;
            /** @description The address that the link is mailed to. */
            email?: string;
            /** @description How many days the link is valid: 1 to 60. The default is 14. */
            days?: number;
        };
        ConfirmationRevoked: {
            data: {
                id: number;
                isRevoked: boolean;
            };
            meta: Record<string, never>;
        };
        ConfirmationAnswer: {
            /** @enum {string} */
            verdict: "right" | "wrong";
            value?: string;
            remark?: string;
            name?: string;
        };
        Delivery: {
            /** @description The same in each attempt: the header `X-Zongshu-Delivery`, and `deliveryId` in the body. */
            id: string;
            /** @enum {unknown} */
            event: "report.published" | "report.withdrawn" | "report.remarked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * @description `refused`: the receiver would refuse it again. `lost`: all attempts failed.
             * @enum {unknown}
             */
            state: "waiting" | "delivered" | "refused" | "lost";
            attempts: number;
            /** @description The result of the last attempt: a status, or why there was no response. */
            answer: string | null;
            /**
             * Format: date-time
             * @description The time of the next attempt. Null if there is none.
             */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Null if the webhook was removed from the settings. */
            receiver: {
                name: string;
                host: string;
            } | null;
            /** @description Of the report. */
            title: string | null;
            locale: components["schemas"]["Locale"] | null;
        };
        WebhookDelivery: {
            data: components["schemas"]["Delivery"];
            meta: components["schemas"]["NoMeta"];
        };
        WebhookDeliveryList: {
            data: components["schemas"]["Delivery"][];
            meta: components["schemas"]["ListMeta"];
        };
    };
    responses: {
        /** @description The database could not do this. 503: it is down, or another write blocked this one for too long; try again after the number of seconds in `Retry-After`. 507: its disk is full. 409: somebody else has just stored something that conflicts with this request. Nothing is stored, unless a 503 says that it may be. */
        DatabaseTrouble: {
            headers: {
                /** @description Seconds, with 503. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listReports: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
                /**
                 * @description On `documentId`, `year`, `slug`, `title`, `issuedOn`, `organization.key`, `organization.name`, `series.key`, `series.name`, `keywords`; `$containsi` and `$contains` on titles, names and keywords; `$or` and `$and` of several; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "year": {
                 *         "$gte": 2024
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `year`, `issuedOn`, `title`, `publishedAt`, with `:asc` or `:desc`; several by comma.
                 * @example year:desc,issuedOn:desc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
                /** @description `*`: returns whole reports instead of cards, at most 25 a page. */
                populate?: "*";
                /** @description `draft`: returns drafts in the shape of published reports, without `publishedAt`, `edition` and `localizations`; no cache keeps them. It needs an API token that may read drafts; without a token: 400. All filters except `keywords` work, and `sort` takes `updatedAt` instead of `publishedAt`. */
                status?: "draft";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    createReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredReport"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not published. `error.details.issues` names the reasons. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
                /** @description `draft`: returns the draft in the shape of a published report; no cache keeps it. It needs an API token that may read drafts; without a token: 400. `publishedAt` and `meta.edition` are null if nothing is published. */
                status?: "draft";
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeReport"];
                };
            };
            /** @description This is a former slug. `Location` has the current one. */
            301: {
                headers: {
                    /** @description The current URL. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    updateReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredReport"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            /** @description Not published. `error.details.issues` names the reasons. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    deleteReport: {
        parameters: {
            query?: {
                /** @description One language, or `*` for all languages. */
                locale?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listEditions: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getEdition: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
                /**
                 * @description The number of an edition.
                 * @example 1
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The edition. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneEdition"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    compareEditions: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
                /**
                 * @description The number of the earlier edition.
                 * @example 1
                 */
                a: string;
                /**
                 * @description The number of the later edition.
                 * @example 2
                 */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    compareEditionsAsPage: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
                /**
                 * @description The number of the earlier edition.
                 * @example 1
                 */
                a: string;
                /**
                 * @description The number of the later edition.
                 * @example 2
                 */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page does not take a parameter. `Location` is the URL without it. */
            302: {
                headers: {
                    /** @description The URL of the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description One of the editions was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description `next` of the previous response. Without it, the list starts with the first change. */
                since?: string;
                /** @description The maximum number of changes. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The earliest first. No change is missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReportPage: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, with links to the other languages, years and forms. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description This is a former slug. `Location` has the current one. */
            301: {
                headers: {
                    /** @description The current URL. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The page does not take a parameter. `Location` is the URL without it. */
            302: {
                headers: {
                    /** @description The URL of the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReportMarkdown: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommonMark, with YAML front matter about the report. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description This is a former slug. `Location` has the current one. */
            301: {
                headers: {
                    /** @description The current URL. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReportFigures: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with a byte order mark. One row for each figure. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description This is a former slug. `Location` has the current one. */
            301: {
                headers: {
                    /** @description The current URL. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReportDocument: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report with its photos. A Chinese report has the layout of GB/T 9704-2012. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description This is a former slug. `Location` has the current one. */
            301: {
                headers: {
                    /** @description The current URL. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReportLinkedData: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The current or a former slug of a report, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A `Report` of schema.org in JSON-LD 1.1. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": string;
                };
            };
            /** @description This is a former slug. `Location` has the current one. */
            301: {
                headers: {
                    /** @description The current URL. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It was published, and was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    confirmations: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmations"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    askToConfirm: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationInput"];
            };
        };
        responses: {
            /** @description All questions, and the new link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationAsked"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    revokeConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
                /**
                 * @description Its id.
                 * @example 7
                 */
                confirmation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationRevoked"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    openConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token in the link.
                 * @example b2Zm…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page with the sentence and a form for the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description No such link. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link has expired or was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many requests from one client. `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token in the link.
                 * @example b2Zm…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmationAnswer"];
            };
        };
        responses: {
            /** @description The answer is stored. `Location` is the page, which says so. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The answer is neither right nor wrong, or it is wrong without a value or remark. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description No such link. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description There are too many answers already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link has expired or was withdrawn. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many requests from one client. `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words, numbers or Chinese text. One part of a report must contain all of them. Chinese is found exactly as typed, English by word stems.
                 * @example 流动书车
                 */
                q: string;
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `year`, `organization.key`, `series.key`; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "year": {
                 *         "$gte": 2024
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits, the best first. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listMetrics: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `year`, `organization.key`, `series.key`, `organization.name`, `series.name`, `indicator.key`, `indicator.name`, `unit`, `qualifier`, `label`, `value`; `$containsi` and `$contains` on names, labels and speakers; `$or` and `$and` of several; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "indicator": {
                 *         "key": "reader-visits"
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `year`, `value`, `label`, with `:asc` or `:desc`; several by comma.
                 * @example year:desc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of figures. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `year`, `organization.key`, `series.key`, `organization.name`, `series.name`, `speaker`; `$containsi` and `$contains` on names, labels and speakers; `$or` and `$and` of several; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "speaker": "周大山"
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `year`, `speaker`, with `:asc` or `:desc`; several by comma.
                 * @example year:desc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getIndicator: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `organization.key`, `series.key`; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "series": {
                 *         "key": "jichuan-library-annual-review"
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path: {
                /**
                 * @description Its key or documentId.
                 * @example reader-visits
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorYears"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    updateIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    deleteIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getIndicatorPage: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `organization.key`, `series.key`; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "series": {
                 *         "key": "jichuan-library-annual-review"
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path: {
                /**
                 * @description Its key or documentId.
                 * @example reader-visits
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page does not take a parameter. `Location` is the URL without it. */
            302: {
                headers: {
                    /** @description The URL of the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getSeriesPage: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Its key or documentId.
                 * @example reader-visits
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page does not take a parameter. `Location` is the URL without it. */
            302: {
                headers: {
                    /** @description The URL of the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getSeries: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Its key or documentId.
                 * @example reader-visits
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesYears"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getLatestReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns the source language if the requested language is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Its key or documentId.
                 * @example reader-visits
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeReport"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getFeed: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Atom, at most 50 entries. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getSitemap: {
        parameters: {
            query?: {
                /** @description A page of the sitemap, from 1. If there are several pages, the index lists them. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sitemap, or an index of sitemaps. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    publishReport: {
        parameters: {
            query?: {
                /** @description One language, or `*` for all languages. */
                locale?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description The published entries. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            /** @description Not published. `error.details.issues` names the reasons. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    unpublishReport: {
        parameters: {
            query?: {
                /** @description One language, or `*` for all languages. */
                locale?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The withdrawn entries. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    checkReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they find. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checks"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listDismissedFindings: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dismissed findings, the newest first. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedFindings"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    dismissFinding: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalInput"];
            };
        };
        responses: {
            /** @description The dismissed findings, the newest first. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedFindings"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    undoDismissal: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
                /**
                 * @description The id of a finding.
                 * @example 3f9a0c51d27be846
                 */
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dismissed findings, the newest first. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedFindings"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    openDesk: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    saveDesk: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskInput"];
            };
        };
        responses: {
            /** @description The saved draft. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSaved"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    sayPresence: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceInput"];
            };
        };
        responses: {
            /** @description Who else is here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    leaveDesk: {
        parameters: {
            query: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description The name of the tab, as in the earlier request. */
                tab: string;
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is known. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    previewReport: {
        parameters: {
            query: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                status?: "draft" | "published";
                /** @description From the URL that the admin gives to an editor. It is valid for an hour and while the session lasts. */
                user: string;
                /** @description From the URL that the admin gives to an editor. It is valid for an hour and while the session lasts. */
                until: string;
                /** @description From the URL that the admin gives to an editor. It is valid for an hour and while the session lasts. */
                signature: string;
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    redact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactionInput"];
            };
        };
        responses: {
            /** @description What was removed, or would be removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redacted"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    compareWithLastYear: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures that are expected of the draft, and what publishing it would change. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Years"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    reviseReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description The decision for each place that both changed, in order: `mine` (the draft), `theirs` (the document) or `both`.
                 * @example mine,theirs
                 */
                choices?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportInput"];
                "multipart/form-data": {
                    file?: string;
                };
            };
        };
        responses: {
            /** @description The draft, with what the document changed. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisedReport"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The draft has changed (see `StaleError`), or both changed the same places (`error.details.conflicts`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This kind of document cannot be read. The message says what to send. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    fillings: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last value of each figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fillings"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    exportFigures: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each figure of last year, and for each new figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    takeFigures: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file?: string;
                };
            };
        };
        responses: {
            /** @description All values, and how many the spreadsheet added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FillingsTaken"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else filled in other values meanwhile: `details.conflicts`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Some cells have no valid value for their figure: `details.problems`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    makeNextReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NextReportInput"];
            };
        };
        responses: {
            /** @description The draft of next year’s report. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextReport"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is a report of that year already: `error.details.documentId`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    makeNextReportOfSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its key or documentId.
                 * @example jichuan-library-annual-review
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NextReportInput"];
            };
        };
        responses: {
            /** @description The draft of next year’s report. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextReport"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is a report of that year already: `error.details.documentId`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    importReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: returns what was understood and writes nothing. */
                dryRun?: boolean;
                /** @description Which figures become metrics: `all`, `none`, or those up to a rank from 1 to 5. */
                metrics?: string;
            };
            header?: {
                /** @description A key that the caller chooses, such as a UUID. Within a day, the same key with the same document gets the same response, and no second draft is created. The same key with another document: 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportInput"];
                "multipart/form-data": {
                    /** @description One .docx, .html or .txt. */
                    file?: string;
                    /** @description The title of the report. */
                    title?: string;
                    /** @description The documentId of the organization. */
                    organization?: string;
                    /** @description The documentId of the series that the report continues. */
                    series?: string;
                    /** @description The key of the picture of the dry run that becomes the cover. */
                    cover?: string;
                    /** @description A JSON list of the keys of figures, quotes and pictures to leave out. */
                    without?: string;
                };
            };
        };
        responses: {
            /** @description A dry run: the report as it was read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Understood"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    /** @description `true`: this is the stored response of an earlier import. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This kind of document cannot be read. The message says what to send. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getTranslation: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    writeTranslation: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PieceChanges"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    refreshTranslation: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation is refreshed. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationRefreshed"];
                };
            };
            /** @description Started. */
            201: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationRefreshed"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    exportTranslation: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                format?: "xliff12" | "xliff20" | "csv" | "xlsx";
                /** @description `true`: uses `zh-CN` and `en-US`, for tools that do not know script codes. */
                regions?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xliff+xml": string;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    importTranslation: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: accepts the file although texts have changed since the export. */
                merge?: boolean;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file?: string;
                };
            };
        };
        responses: {
            /** @description The state of the translation, and what the file changed. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationTaken"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    "list-organizations": {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `key`, `name`; with a token, any attribute; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "name": {
                 *         "$containsi": "馆"
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `key`, `name`, with `:asc` or `:desc`; several by comma.
                 * @example key:asc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that published reports name. With a token: all entries, as they are stored. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    "get-organization": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    "list-series-list": {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `key`, `name`; with a token, any attribute; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "name": {
                 *         "$containsi": "馆"
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `key`, `name`, with `:asc` or `:desc`; several by comma.
                 * @example key:asc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that published reports name. With a token: all entries, as they are stored. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    createSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    "get-series": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    updateSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    deleteSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    listTermEntries: {
        parameters: {
            query?: {
                /**
                 * @description On any attribute; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "key": "jichuan-library"
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredList"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    createTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    "get-term": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    updateTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    deleteTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    "list-indicators": {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description On `key`, `name`; with a token, any attribute; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "name": {
                 *         "$containsi": "馆"
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description `key`, `name`, with `:asc` or `:desc`; several by comma.
                 * @example key:asc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that published reports name. With a token: all entries, as they are stored. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedList"];
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntry"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    exportTerms: {
        parameters: {
            query?: {
                /** @description `false`: leaves out the byte order mark, by which Excel recognises UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    importTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file?: string;
                };
            };
        };
        responses: {
            /** @description What it did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsTaken"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It is too long, or needs more memory than a worker has. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    reviewReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    classReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassInput"];
            };
        };
        responses: {
            /** @description The review after this change. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    signReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description The review after this change. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    reviewSheet: {
        parameters: {
            query: {
                /** @description Word or CSV. */
                format: "docx" | "csv";
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    deletedDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drafts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedDrafts"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    reportHistory: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    restoreReport: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any existing draft. If it is not the current ETag, the response is 409 and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write expects that there is no draft in this language. If there is one: 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreInput"];
            };
        };
        responses: {
            /** @description The saved draft. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSaved"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current draft. `error.details` says who changed it and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    compareRevisions: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /** @description The earlier version. Without it, the later version is compared with an empty draft. */
                from?: string;
                /** @description The later version. The default is the current draft. */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Differences"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    reportAuthors: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each part. */
            200: {
                headers: {
                    /** @description The version of the draft. Send it with your write as `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authors"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    auditTrail: {
        parameters: {
            query?: {
                /** @description The documentId of a report, or `settings`. */
                report?: string;
                /** @description An id such as `user:3`, or a part of a name. */
                actor?: string;
                /** @description Such as `edited`, `approved`, `published`, `role.created`. */
                action?: string;
                /** @description Text that the subject or the details contain, or the title of a report. */
                q?: string;
                /** @description A day in China. */
                from?: string;
                /** @description A day in China. */
                to?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    schedules: {
        parameters: {
            query?: {
                /** @description The documentId of a report. Only its schedules are returned. */
                report?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedules"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    scheduleReport: {
        parameters: {
            query?: {
                /** @description One language, or `*` for all languages. */
                locale?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleInput"];
            };
        };
        responses: {
            /** @description What waits now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scheduled"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    cancelSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
                /**
                 * @description Its id.
                 * @example 7
                 */
                schedule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleEnded"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    suggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Off if no server is configured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    suggest: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionInput"];
            };
        };
        responses: {
            /** @description A suggestion that agrees with the text. A person decides about it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is valid, but not possible in the current state. The message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The server is busy. Try again after the number of seconds in `Retry-After`. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesInput"];
            };
        };
        responses: {
            /** @description All again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    countNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesCount"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    remarks: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remarks"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    remark: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkInput"];
            };
        };
        responses: {
            /** @description All again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remarks"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    colleagues: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    answerRemark: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The documentId of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
                /**
                 * @description Its id.
                 * @example 0b8f1c3e
                 */
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkAnswer"];
            };
        };
        responses: {
            /** @description All again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remarks"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The write is not based on the current state: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    tasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is due first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    webhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries in this state. */
                state?: "waiting" | "delivered" | "refused" | "lost";
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    retryWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the delivery.
                 * @example 0c8d6a8e-0d6c-4a63-8c8e-1b1f2f1b9c11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getDocsAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A script or style that the page loads.
                 * @example start.js
                 */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                    "text/javascript": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getFrontPage: {
        parameters: {
            query?: {
                /** @description A language of the site. The default is the source language. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description Words, numbers or Chinese text. One part of a report must contain all of them. Chinese is found exactly as typed, English by word stems.
                 * @example 流动书车
                 */
                q?: string;
                /**
                 * @description On the fields of `/api/reports`; operators `$eq` (or none), `$ne`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`.
                 * @example {
                 *       "year": {
                 *         "$gte": 2024
                 *       }
                 *     }
                 */
                filters?: {
                    [key: string]: unknown;
                };
                /**
                 * @description As `/api/reports`, with `:asc` or `:desc`; several by comma.
                 * @example year:desc
                 */
                sort?: string;
                /**
                 * @description `page` and `pageSize` (25, at most 100), or `start` and `limit`; `withCount`.
                 * @example {
                 *       "page": 1,
                 *       "pageSize": 25
                 *     }
                 */
                pagination?: {
                    [key: string]: number | boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page does not take a parameter. `Location` is the URL without it. */
            302: {
                headers: {
                    /** @description The URL of the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getRobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Robots may read everything except the admin. The file names the sitemap. */
            200: {
                headers: {
                    /** @description Send it as `If-None-Match`: the response is 304 as long as nothing has changed. */
                    ETag?: string;
                    /** @description How long caches may keep the response. */
                    "Cache-Control"?: string;
                    /** @description The language of the response. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The copy that `If-None-Match` names is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body is not valid. The message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeStatus"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It may receive requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeStatus"];
                };
            };
            /** @description The node starts, stops, or has no database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeStatus"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
    getMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Measures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description There is no API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It does not exist, or is not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["DatabaseTrouble"];
        };
    };
}
