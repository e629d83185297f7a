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
        /** Delete a report; its editions stay, withdrawn */
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
        /** What two editions of a report do not share */
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
        /** What was published and withdrawn, in order */
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
        /** A report as a page that stands alone */
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
        /** What people outside were asked to confirm of a draft */
        get: operations["confirmations"];
        put?: never;
        /** Make a link for a figure or quote; a session’s alone */
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
        /** Withdraw a link; what was answered stays */
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
        /** One sentence, for whoever has its link */
        get: operations["openConfirmation"];
        put?: never;
        /** Answer that a figure or quote is right or wrong */
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
        /** Parts of reports that have what is looked for */
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
        /** What was published last in one language */
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
        /** Every published report, for search engines */
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
        /** What the rules find in a draft */
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
        /** Findings that are dismissed */
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
        /** Take back a dismissal */
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
        /** A draft as the desk edits it */
        get: operations["openDesk"];
        /** Make a draft say something else */
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
        /** Say that one has a draft open, and hear who else has */
        put: operations["sayPresence"];
        post?: never;
        /** Say that one has left a draft */
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
        /** Take a name or a picture out of everything, for a reason of law */
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
        /** A draft between last year’s report and its readers */
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
        /** What departments filled in for the figures of a draft */
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
        /** The figures of a draft as a spreadsheet to be filled in */
        get: operations["exportFigures"];
        put?: never;
        /** Take a sheet that was filled in */
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
        /** Make next year’s report of a report */
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
        /** Make next year’s report of the last published one of a series */
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
        /** Make a draft of a document */
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
        /** How a translation stands against its source */
        get: operations["getTranslation"];
        /** Write or confirm pieces */
        put: operations["writeTranslation"];
        /** Start a translation, or bring it up to date */
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
        /** Take a file back from a translator’s tool */
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
        /** How far the reviews of a draft are */
        get: operations["reviewReport"];
        /** Give a report its class; a session’s alone */
        put: operations["classReport"];
        /** Sign a draft at a stage, or return it; a session’s alone */
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
        /** The 审核单 of a report */
        get: operations["reviewSheet"];
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
        /** The sittings in which a draft was written, newest first */
        get: operations["reportHistory"];
        /** Write a draft as it was, whole or one section */
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
        /** What differs between two versions of a draft */
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
        /** Who wrote each part of a draft last */
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
        /** Who did what, newest first */
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
        /** What is to be published or withdrawn at a time, and what was lately */
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
        /** Publish or withdraw at a time; a session’s alone */
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
        /** Take a schedule back */
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
        /** Whether a machine suggests words, and which */
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
        /** Have words suggested by a machine; nothing is saved */
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
        /** What the person who asks was told; a session’s alone */
        get: operations["notices"];
        /** Say that these notices are read, or all */
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
        /** How many notices of the person who asks are unread */
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
        /** What is said of a draft, and where it stands now */
        get: operations["remarks"];
        put?: never;
        /** Say something of words, a figure, a quote or a picture */
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
        /** Who may be called by @name, or given a task */
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
        /** Reply, give to somebody, resolve, reopen, accept or decline */
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
        /** What waits for the person who asks; a session’s alone */
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
        /** What receivers of webhooks were told */
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
        /** Send one that has ended once more */
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
        /** The pages of what is published in one language */
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
        /** Whether the process lives */
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
        /** Whether the node may be sent requests */
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
        /** What the node measured, for Prometheus */
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
                /** @description What a program can use: `parameter`, `path`, `reason` … */
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
        /** @description Stands in addresses and stays. */
        Key: string;
        /** @example 2025-jichuan-library-annual-review */
        Slug: string;
        Named: {
            key: components["schemas"]["Key"];
            /** @description In the language of the answer. */
            name: string;
        };
        /** @description In the style that the request used; `total` and `pageCount` where it was counted. */
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
            /** @description By language, where there are several. */
            versions?: {
                [key: string]: unknown;
            };
        };
        /** @description Names what the draft says, in one language. Say it with your write (`If-Match`, `baseVersion`). Null: no draft. */
        Version: string | null;
        StaleError: {
            data: null;
            error: {
                /** @constant */
                status: 409;
                name: string;
                /** @description Who came before, when, and what changed, in words. */
                message: string;
                /** @description `reason` (`changed`, `deleted`, `exists`), `locale`, `version` (the present one), `writer`, `writtenAt`, `differences` (`path`, `before`, `after`). */
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
            /** @description Absolute, or below the address of this API. */
            url: string;
            mime: string | null;
            width: number | null;
            height: number | null;
            /** @description Smaller renderings by name: thumbnail, small, medium, large. */
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
            /** @description The number of the block of the body, from 1; 0 is the heading. */
            paragraph: number;
            /** @description The first character, in UTF-16 units. */
            start: number;
            /** @description The character after the last. */
            end: number;
        };
        CellPlace: {
            /** @description The number of the table in its section, from 1. */
            table: number;
            /** @description From 1, the header among them. */
            row: number;
            /** @description The number of the cell in its row, from 1. */
            column: number;
            /** @description The first character, in UTF-16 units. */
            start: number;
            /** @description The character after the last. */
            end: number;
        };
        /** @description Where `text` stands in its section, verified at publication; null where a caption states it. */
        FigurePlace: components["schemas"]["ProsePlace"] | components["schemas"]["CellPlace"] | null;
        /** @description Where `text` stands; a list where it was interrupted, one place for each of its lines. */
        QuotePlace: components["schemas"]["ProsePlace"] | components["schemas"]["ProsePlace"][] | null;
        Indicator: {
            key: components["schemas"]["Key"];
            name: string;
            unit: string;
            /** @description As it was when the report was published. */
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
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, household, person, personTime, time, batch, session, muTime, village, place, item.
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
            /** @description What the unit is called in the language; in Chinese the word that the text counts by (册, 座). Empty where the counted noun stands in its place. Not in the editions of the past, which are as they were published. */
            unitName?: string;
        };
        /** @description A cell of a table; squares that a cell before covers have none of their own. */
        Cell: {
            children: components["schemas"]["Inline"][];
            /** @description How many columns it takes; one where absent. */
            colSpan?: number;
            /** @description How many rows it takes; one where absent. */
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
        /** @description A first section without heading is the lead. */
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
            /** @description Of the report, whatever its language. */
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
        /** @description One report in one language, as it was published. */
        Edition: {
            /** @description Of the report, whatever its language. */
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
            /** @description Of the report, whatever its language. */
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
             * @description Null of a draft of which nothing is published, and of nothing else.
             */
            publishedAt: string | null;
            /** @description The other languages that the report can be had in. */
            localizations: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
            redaction: components["schemas"]["Redaction"] | null;
            /** @description What its editions corrected, the newest first. */
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
            /** @description What differs from the edition before. */
            changed: components["schemas"]["Changed"][];
            /** @description What readers are told of what changed, and why. */
            correction: string | null;
            redaction: components["schemas"]["Redaction"] | null;
            /** @description Why it was published in spite of findings. */
            overrideReason: string | null;
            /** @description Of how many findings. */
            overriddenFindings: number | null;
        };
        ListedCard: {
            /** @description Of the report, whatever its language. */
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
            /** @description The other languages that the report can be had in. */
            localizations: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
        };
        ListedReport: {
            /** @description Of the report, whatever its language. */
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
             * @description Null of a draft of which nothing is published, and of nothing else.
             */
            publishedAt?: string | null;
            /** @description The other languages that the report can be had in. */
            localizations?: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
            redaction?: components["schemas"]["Redaction"] | null;
            /** @description What its editions corrected, the newest first. */
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
                /** @description Of the report. */
                documentId: string;
                slug: components["schemas"]["Slug"];
                locale: components["schemas"]["Locale"];
                title: string;
                /** @description The number of the edition. */
                edition: number;
                /** @description Of the edition before, where it had another. */
                formerSlug: string | null;
            }[];
            meta: {
                /** @description Say it as `since` to go on from here. */
                next: string;
                /** @description Whether there is no more for now. */
                isComplete: boolean;
            };
        };
        LanguageList: {
            data: {
                code: components["schemas"]["Locale"];
                /** @description As it calls itself. */
                name: string;
                isSource: boolean;
            }[];
            meta: components["schemas"]["NoMeta"];
        };
        WholeReport: {
            data: components["schemas"]["Report"];
            meta: {
                /** @description The number of the edition; of a draft, of what readers have meanwhile. */
                edition: number | null;
                requestedLocale?: components["schemas"]["Locale"];
                /** @description Whether another language is answered than the one asked for. */
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
            /** @description Of the report. */
            documentId: string;
            slug: components["schemas"]["Slug"];
            locale: components["schemas"]["Locale"];
            title: string;
            year: number;
            /** @description The number of the edition that has it. */
            edition: number;
            section: {
                key: string;
                heading: string | null;
            } | null;
            /** @description Of the section in the page: `#<key>`; null for the head of the report. */
            anchor: string | null;
            /** @description The text around what was found, in parts; hits are what was looked for. */
            excerpt: {
                text: string;
                isHit: boolean;
            }[];
        };
        ListedNamed: {
            documentId: string;
            key: components["schemas"]["Key"];
            /** @description In the language of the answer. */
            name: string;
            /** @description Of an organization. */
            siteName?: string | null;
            /** @description Of an organization. */
            siteDomain?: string | null;
            /** @description Of an organization. */
            areaCode?: string | null;
            /** @description Of a series. */
            organization?: components["schemas"]["Named"] | null;
            /** @description Of an indicator. */
            unit?: string;
            /** @description Of an indicator. */
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
            /** @description Of the entry in this list: that of its report, a hyphen and its key. */
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
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, household, person, personTime, time, batch, session, muTime, village, place, item.
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
            /** @description What the unit is called in the language; in Chinese the word that the text counts by (册, 座). Empty where the counted noun stands in its place. */
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
                /** @description The number of the edition that states it. */
                edition: number;
            };
            organization: components["schemas"]["Named"] | null;
            series: components["schemas"]["Named"] | null;
        };
        QuoteFact: {
            /** @description Of the entry in this list: that of its report, a hyphen and its key. */
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
                /** @description The number of the edition that states it. */
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
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, household, person, personTime, time, batch, session, muTime, village, place, item.
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
            /** @description What the unit is called in the language; in Chinese the word that the text counts by (册, 座). Empty where the counted noun stands in its place. */
            unitName: string;
            /** @description What the indicator meant when this was published. */
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
                /** @description The number of the edition that states it. */
                edition: number;
                /** @description The edition that states it. */
                url: string;
            };
        };
        Change: {
            /** @description The year compared with: the last before that states the figure. */
            year: number;
            /** @description Later minus earlier, in `unit`. */
            value: number | null;
            /** @description Percentages differ by percentage points. */
            unit: string;
            /** @description In percent of the earlier. */
            percent: number | null;
            /** @description `year-missing`: years between the two do not state it; `unit-changed`: converted where the units convert, else not compared; `definition-changed`: it did not mean the same when the two were published; `approximate`: one of them is hedged: compared by the number it names; `range`: one of them is a range: not compared; `restated`: a later report states one of the years anew, and that figure is compared: see `restates`; `stated-differently`: reports of one of the years state figures that differ: see `others` */
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
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, household, person, personTime, time, batch, session, muTime, village, place, item.
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
            /** @description What the unit is called in the language; in Chinese the word that the text counts by (册, 座). Empty where the counted noun stands in its place. */
            unitName: string;
            /** @description What the indicator meant when this was published. */
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
                /** @description The number of the edition that states it. */
                edition: number;
                /** @description The edition that states it. */
                url: string;
            };
            change: components["schemas"]["Change"] | null;
            /** @description What else is stated of the year, where it differs. */
            others: components["schemas"]["Statement"][];
            /** @description Those of `others` that earlier reports stated and this figure of a later report replaces, the earliest first. */
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
             * @description Any attribute of a report (docs/model.md). Keys and the slug are made where missing.
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
            };
            meta: components["schemas"]["DraftsMeta"];
        };
        /** @description A finding: what, where, what stands there and what should. */
        Issue: {
            ruleId: string;
            /** @enum {unknown} */
            severity: "error" | "warning" | "note";
            /** @description Of a finding in a translation: its name while its texts stay, by which it is dismissed. */
            id?: string;
            /** @description In words. */
            message: string;
            place?: {
                section: string;
                paragraph: number;
                start: number;
                end: number;
            };
            /** @description The attribute, where that is no heading and no paragraph. */
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
            /** @description Why to publish in spite of findings; kept on the edition. */
            overrideReason?: string;
            /** @description What readers are told of what changed, and why: in the language that is published, or by language. It is public, and frozen with the edition. */
            correction?: string | {
                [key: string]: string;
            };
            /** @description Why to publish before it is signed; of those who may. */
            emergencyReason?: string;
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        GateError: {
            data: null;
            error: {
                /** @constant */
                status: 422;
                name: string;
                /** @description How many findings, and the first of them, in words. */
                message: string;
                details: {
                    issues?: {
                        ruleId: string;
                        /** @enum {unknown} */
                        severity: "error" | "warning" | "note";
                        /** @description Of a finding in a translation: its name while its texts stay, by which it is dismissed. */
                        id?: string;
                        /** @description In words. */
                        message: string;
                        place?: {
                            section: string;
                            paragraph: number;
                            start: number;
                            end: number;
                        };
                        /** @description The attribute, where that is no heading and no paragraph. */
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
                    /** @description Of each translation, by language, how many numerals were compared. */
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
                    /** @description Of a finding in a translation: its name while its texts stay, by which it is dismissed. */
                    id?: string;
                    /** @description In words. */
                    message: string;
                    place?: {
                        section: string;
                        paragraph: number;
                        start: number;
                        end: number;
                    };
                    /** @description The attribute, where that is no heading and no paragraph. */
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
                    /** @description Figures of the prose. */
                    found: number;
                    /** @description Those that are metrics. */
                    recorded: number;
                    /** @description Those that an editor said need not be. */
                    dismissed: number;
                    open: components["schemas"]["OpenFigure"][];
                    /** @description Numerals that count nothing: dates, ordinals, names. */
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
                /** @description Of a translation: how many numerals of each side were compared. */
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
                    /** @description Findings of a translation that were dismissed. */
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
                    /** @description Of a finding in a translation: its name while its texts stay, by which it is dismissed. */
                    id?: string;
                    /** @description In words. */
                    message?: string;
                    place?: {
                        section: string;
                        paragraph: number;
                        start: number;
                        end: number;
                    };
                    /** @description The attribute, where that is no heading and no paragraph. */
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
                /** @description What it said, in words. */
                message: string;
                reason: string;
                /** @description Who dismissed it. */
                writer: string | null;
                /** @description When. */
                writtenAt: string;
                /** @description Whether it is found in the draft as it stands; else its texts have changed. */
                applies: boolean;
            }[];
            meta: components["schemas"]["DraftMeta"];
        };
        DismissalInput: {
            /** @description The id of a finding, as the checks answer it. */
            finding: string;
            /** @description Why it is no mistake. */
            reason: string;
        };
        Desk: {
            data: {
                documentId: string;
                locale: string;
                content: components["schemas"]["Content"];
                /** @description Where each picture can be seen for some time, by the address that the draft has. */
                pictures: {
                    [key: string]: unknown;
                };
                /** @description The draft that a translation is held to. */
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
            /** @description A name that the tab made up for itself. */
            tab: string;
            /** @description The key of the section that the cursor is in. */
            section: string | null;
        };
        Presence: {
            data: {
                others: {
                    /** @description As the admin calls this person. */
                    name: string | null;
                    /** @description The key of the section that the cursor is in. */
                    section: string | null;
                    /** @description Whether it is another tab of the same person. */
                    isSelf: boolean;
                }[];
                /** @description The version that the draft was last written as. */
                version: string | null;
            };
            meta: components["schemas"]["NoMeta"];
        };
        /** @description All that the draft says, by attribute; what is empty is absent. Pictures by their address, relations by their key. */
        Content: {
            [key: string]: unknown;
        };
        /** @description A figure that is no metric yet, as the metric that it could become. */
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
             * @description A code, mostly one of CNY, USD, HKD, MOP, TWD, EUR, GBP, JPY, KRW, AUD, CAD, SGD, CHF, SEK, NOK, DKK, NZD, RUB, THB, INR, mu, m2, km2, ha, acre, ft2, mi2, ping, km, m, cm, mm, um, nmi, mile, li, L, mL, m3, ft3, kg, g, mg, t, jin, dan, liang, kWh, MWh, kW, MW, kVA, kV, V, celsius, ugPerM3, mgPerM3, mgPerL, kmPerHour, mPerSecond, dB, hPa, Mbps, TB, GB, char, percentagePoint, percent, ratio, multiple, doubling, number, point, year, month, day, hour, minute, second, household, person, personTime, time, batch, session, muTime, village, place, item.
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
            /** @description What the report is called, where the reader was not sure. */
            title?: string;
            without?: string[];
            /** @description The documentId of the body that reports. */
            organization?: string;
            /** @description The documentId of the series that it goes on. */
            series?: string;
        } | {
            /** @description Pasted rich text. */
            html: string;
            /** @description What the report is called, where the reader was not sure. */
            title?: string;
            without?: string[];
            /** @description The documentId of the body that reports. */
            organization?: string;
            /** @description The documentId of the series that it goes on. */
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
        /** @description What became of each run of text, picture and link of the document, counted from its markup. */
        Account: {
            /** @description In the draft. */
            kept: number;
            /** @description In a finding, which says why it is not in the draft. */
            named: number;
            /** @description In neither; a finding says which. */
            lost: number;
        };
        Understood: {
            /** @description The report as it was read, every part with its position in the document. */
            data: {
                title: string;
                year: number | null;
                sections: unknown[];
            };
            meta: {
                dryRun: boolean;
                account: components["schemas"]["Account"];
                issues: components["schemas"]["Issue"][];
                /** @description Reports that were made of the same file, or of the same words, before. */
                known: {
                    documentId: string;
                    locale: components["schemas"]["Locale"];
                    title: string | null;
                    importedAt: string;
                    /** @enum {unknown} */
                    same: "file" | "text";
                }[];
                /** @description Whose report it seems to be, and which series it goes on. */
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
            /** @description Names the source text. */
            hash: string;
            target?: string | null;
            /** @enum {unknown} */
            status: "translated" | "stale" | "missing";
            /** @description Of a missing piece: `target` is what was proposed. */
            proposed?: boolean;
            /** @description Of a missing piece: `target` came in a file that said that it is not done. */
            unfinished?: boolean;
            /** @enum {unknown} */
            grade?: "number" | "quote" | "wording" | null;
            /** @description What a stale piece was made from. */
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
                /** @description False where the source changed since the last refresh. */
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
                /** @description False where the source changed since the last refresh. */
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
                /** @description False where the source changed since the last refresh. */
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
                /** @description As they were. */
                unchanged: number;
            };
            meta: components["schemas"]["NoMeta"];
        };
        Fillings: {
            data: {
                /** @description `y:KEY` of last year’s report, `m:KEY` of this one. */
                figure: string;
                label: string;
                /** @description As written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                remark: string | null;
                /** @description As the sheet says. */
                department: string | null;
                /** @description Whose account sent it in. */
                by: string | null;
                /** Format: date-time */
                at: string;
                /**
                 * @description Whether the draft says what was filled in.
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
                /** @description As written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                remark: string | null;
                /** @description As the sheet says. */
                department: string | null;
                /** @description Whose account sent it in. */
                by: string | null;
                /** Format: date-time */
                at: string;
                /**
                 * @description Whether the draft says what was filled in.
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
            /** @description Of a field of the report. */
            name: string;
        } | {
            /** @constant */
            what: "figure";
            key: string;
            label: string;
            /** @description The heading of its section. */
            section: string | null;
            /** @description Null: it was not there. */
            was: string | null;
            /** @description Null: it is not there any more. */
            now: string | null;
        } | {
            /** @constant */
            what: "section";
            key: string;
            heading: string | null;
            /** @enum {unknown} */
            how: "added" | "removed" | "changed";
        };
        /** @description Something was taken out of it, for a reason of law: ■ stands in its place. */
        Redaction: {
            /** Format: date-time */
            date: string;
            reason: string;
        };
        RedactionInput: {
            words?: string[];
            except?: string[];
            pictures?: string[];
            /** @description Public. */
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
                    /** @description With ■ where it said what goes. */
                    title: string;
                }[];
                /** @description How many rows of each table beside them. */
                rows: {
                    [key: string]: number;
                };
                /** @description Of the media library, by name. */
                files: string[];
            };
            meta: {
                dryRun: boolean;
            };
        };
        Correction: {
            /** @description The number of the edition that made it. */
            edition: number;
            /**
             * Format: date-time
             * @description When that edition came out.
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
                    /** @description Null: it was not there. */
                    was: string | null;
                    /** @description Null: it is not there any more. */
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
                        /** @description As written. */
                        text: string;
                        value: number | null;
                        min: number | null;
                        max: number | null;
                        unit: string;
                        qualifier: string;
                    } | null;
                    now: {
                        label: string;
                        /** @description As written. */
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
                        /** @description Null: it was not there. */
                        was: string | null;
                        /** @description Null: it is not there any more. */
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
                 * @description When the later one came out.
                 */
                publishedAt: string;
            };
        };
        NextReportInput: {
            /** @description Of the report that is to be made; the year after where it is left out. */
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
        /** @description A figure that last year stated, and this year’s report should. */
        Expected: {
            /** @description In last year’s report. */
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
                /** @description As written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
            };
            /**
             * @description `waived`: an editor dismissed its label with a reason. `large-change`: more than half as much again, or less than half.
             * @enum {unknown}
             */
            standing: "open" | "waived" | "met" | "large-change";
            now: {
                label: string;
                /** @description As written. */
                text: string;
                value: number | null;
                min: number | null;
                max: number | null;
                unit: string;
                qualifier: string;
                key: string;
                /** @description Its key. */
                section: string;
            } | null;
            /** @description By how much this year’s is more, of last year’s. */
            percent: number | null;
        };
        RevisedReport: {
            data: {
                documentId: string;
                locale: components["schemas"]["Locale"];
                content: components["schemas"]["Content"];
                /** @description How many places both had changed. */
                settled: number;
                expected: components["schemas"]["Expected"][];
                fresh: {
                    label: string;
                    /** @description As written. */
                    text: string;
                    value: number | null;
                    min: number | null;
                    max: number | null;
                    unit: string;
                    qualifier: string;
                    key: string;
                    /** @description Its key. */
                    section: string;
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
                        /** @description What it said. */
                        text: string;
                    }[];
                } | null;
                expected: components["schemas"]["Expected"][];
                /** @description Figures that last year did not state. */
                fresh: {
                    label: string;
                    /** @description As written. */
                    text: string;
                    value: number | null;
                    min: number | null;
                    max: number | null;
                    unit: string;
                    qualifier: string;
                    key: string;
                    /** @description Its key. */
                    section: string;
                }[];
                publication: {
                    /** @description The one that readers have now. */
                    edition: number;
                    changed: components["schemas"]["Changed"][];
                    /** @description Figures that would change, and reports that are compared with them. */
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
                /** @description Whether nothing is published that is not signed. */
                required: boolean;
                emergency: {
                    reason: string | null;
                    name: string | null;
                    /** Format: date-time */
                    at: string;
                    /** @description It is not signed yet. */
                    isOpen: boolean;
                } | null;
                parts: {
                    /** @description `title`, `sections.k3`, `sections.k3.body.2`, `sections.k3.metrics.m7`. */
                    path: string;
                    /** @enum {unknown} */
                    kind: "field" | "cover" | "credits" | "contents" | "heading" | "paragraph" | "quote" | "metric" | "photo" | "table" | "note";
                    /** @description The key of its section. */
                    section: string | null;
                    /** @description Shortened. */
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
                    /** @description Whether the caller’s role may sign it. */
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
                        /** @description What was signed, where it changed since. */
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
            /** @description Needed for a return. */
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
                /** @description Null: it was deleted then. */
                version: string | null;
                /** @description Of whoever wrote; null where that is not known. */
                writer: string | null;
                /** @enum {unknown} */
                origin: "desk" | "form" | "api" | "import" | "translation" | "restore" | "program" | null;
                /** Format: date-time */
                writtenAt: string;
                /** Format: date-time */
                begunAt: string;
                saves: number;
                /** @description It was signed or published: no folding takes it away. */
                isKept: boolean;
                isPresent: boolean;
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
                        /** @description The key of its section. */
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
                /** @description The key of its section. */
                section: string | null;
                /** @description Shortened. */
                text: string;
                /** @description Of whoever wrote; null where that is not known. */
                writer: string | null;
                origin: string | null;
                /** Format: date-time */
                writtenAt: string | null;
            }[];
            meta: components["schemas"]["DraftMeta"];
        };
        RestoreInput: {
            version: string;
            /** @description The key of the only section to restore. */
            section?: string;
            baseVersion?: components["schemas"]["BaseVersion"];
        };
        AuditTrail: {
            data: {
                /** @description Null: of settings. */
                report: string | null;
                /** @description In its chain, from 1. */
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
                /** @description A language, or `*` for every one. */
                locale: string;
                /** @enum {unknown} */
                action: "publish" | "withdraw";
                /**
                 * Format: date-time
                 * @description As China’s clocks show it.
                 */
                at: string;
                /** @constant */
                timeZone: "Asia/Shanghai";
                /** @description In whose name it is done. */
                by: string | null;
                /** @enum {unknown} */
                state: "waiting" | "done" | "refused" | "cancelled";
                /** @description Why it was refused. */
                reason: string | null;
                /** @description The draft is another one than was scheduled. */
                hasChanged: boolean;
            }[];
            meta: Record<string, never>;
        };
        Scheduled: {
            data: {
                id: number;
                documentId: string;
                title: string | null;
                /** @description A language, or `*` for every one. */
                locale: string;
                /** @enum {unknown} */
                action: "publish" | "withdraw";
                /**
                 * Format: date-time
                 * @description As China’s clocks show it.
                 */
                at: string;
                /** @constant */
                timeZone: "Asia/Shanghai";
                /** @description In whose name it is done. */
                by: string | null;
                /** @enum {unknown} */
                state: "waiting" | "done" | "refused" | "cancelled";
                /** @description Why it was refused. */
                reason: string | null;
                /** @description The draft is another one than was scheduled. */
                hasChanged: boolean;
            };
            meta: {
                /** @description What it would be refused with now. */
                refusal: string | null;
                /** @description Of the draft that was scheduled. */
                version?: string;
            };
        };
        ScheduleInput: {
            /** @enum {unknown} */
            action: "publish" | "withdraw";
            /** @description RFC 3339; China’s where it names no offset. */
            at: string;
            /** @description Also where it would be refused now. */
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
            /** @description Of a piece of the translation, or of a figure: `sections.k3.metrics.m7`. */
            path?: string;
        };
        Suggestion: {
            data: {
                /** @enum {unknown} */
                kind: "translation" | "label" | "summary";
                path: string;
                text: string;
                /** @description What is to be looked at, in words. */
                warnings: string[];
            };
            meta: {
                /** @constant */
                isMachine: true;
                model: string;
                /** @description Of the translation that it is for. */
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
                    /** @description What it is about, as a signature names it: `title`, `sections.k3.body.2`. */
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
                    /** @description Where it stands now. */
                    path: string | null;
                    section: string | null;
                    start: number;
                    /** @description In UTF-16 units of the line. */
                    end: number;
                    /** @description What it says now. */
                    text: string;
                };
                suggestion: {
                    words: string;
                    /** @enum {unknown} */
                    state: "open" | "accepted" | "declined";
                } | null;
                task: {
                    /** @description Such as `user:3`. */
                    assignee: string;
                    name: string | null;
                    /** @description A day of China. */
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
                /** @description Of the draft in which they stand so. */
                version?: string;
                /** @description The one that was changed. */
                thread?: string;
            };
        };
        RemarkInput: {
            path: string;
            start?: number;
            end?: number;
            /** @description The words as they were seen; other words are refused. */
            exact?: string;
            text: string;
            /** @description Words that should stand there. */
            suggestion?: string;
            /** @description Such as `user:3`; somebody who may read the report. */
            assignee?: string;
            /** @description A day such as 2026-12-01. */
            dueOn?: string;
        };
        RemarkAnswer: {
            /** @enum {unknown} */
            kind: "reply" | "assigned" | "resolved" | "reopened" | "accepted" | "declined";
            text?: string;
            /** @description Such as `user:3`; somebody who may read the report. */
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
                /** @description As a signature names it: `sections.k3.metrics.m7`. */
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
                 * @description What was answered last; else what became of the link.
                 * @enum {unknown}
                 */
                state: "open" | "right" | "wrong" | "expired" | "revoked";
                /**
                 * @description Whether the draft still says what was asked.
                 * @enum {unknown}
                 */
                standing: "same" | "changed" | "gone";
                answers: {
                    /** @enum {string} */
                    verdict: "right" | "wrong";
                    /** @description What it should be. */
                    value: string | null;
                    remark: string | null;
                    /** @description As whoever answered calls himself. */
                    name: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            meta: {
                /** @description Whether links are mailed to an address that is given. */
                isMailing: boolean;
            };
        };
        ConfirmationAsked: {
            data: {
                id: number;
                /** @description As a signature names it: `sections.k3.metrics.m7`. */
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
                 * @description What was answered last; else what became of the link.
                 * @enum {unknown}
                 */
                state: "open" | "right" | "wrong" | "expired" | "revoked";
                /**
                 * @description Whether the draft still says what was asked.
                 * @enum {unknown}
                 */
                standing: "same" | "changed" | "gone";
                answers: {
                    /** @enum {string} */
                    verdict: "right" | "wrong";
                    /** @description What it should be. */
                    value: string | null;
                    remark: string | null;
                    /** @description As whoever answered calls himself. */
                    name: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            meta: {
                id: number;
                /** @description For whoever is asked. It is told once. */
                link: string;
                /** @description It was mailed to the address that was given. */
                isMailed: boolean;
            };
        };
        ConfirmationInput: {
            /** @description A figure or a quote of the draft. */
            path: string;
            /** @description Who is asked: a village, a department, a person. */
            to: string;
            /** @description Where the link is mailed to. */
            email?: string;
            /** @description For how long the link answers: 1 to 60, 14 where it is left out. */
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
            /** @description The same with each attempt: header `X-Zongshu-Delivery`, `deliveryId` of the body. */
            id: string;
            /** @enum {unknown} */
            event: "report.published" | "report.withdrawn" | "report.remarked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * @description `refused`: the receiver would refuse it again; `lost`: not taken in all attempts that there are.
             * @enum {unknown}
             */
            state: "waiting" | "delivered" | "refused" | "lost";
            attempts: number;
            /** @description What the last attempt met: a status, or why there was no answer. */
            answer: string | null;
            /**
             * Format: date-time
             * @description The next attempt; null where it has ended.
             */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Null where it was removed from the settings. */
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
        /** @description What the database does not let be done. 503: it is away, or another write was in the way for too long; ask again after as many seconds as `Retry-After` says. 507: its disk is full. 409: somebody else has just stored what this contradicts. Nothing of the request is stored, unless a 503 says that it may be. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
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
                /** @description `*`: whole reports in place of cards, at most 25 a page. */
                populate?: "*";
                /** @description `draft`, with an API token that may: drafts, in the shape of what is published, and kept nowhere, without `publishedAt`, `edition` and `localizations`; filters as here but for `keywords`, `sort` by `updatedAt` in place of `publishedAt`. Without a token: 400. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredReport"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not published because of what `error.details.issues` names. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
                /** @description `draft`, with an API token that may: the draft, in the shape of what is published, and kept nowhere; `publishedAt` and `meta.edition` are null where nothing is published. Without a token: 400. */
                status?: "draft";
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeReport"];
                };
            };
            /** @description A former slug: `Location` has the present one. */
            301: {
                headers: {
                    /** @description The present address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredReport"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            /** @description Not published because of what `error.details.issues` names. */
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
                /** @description One language, or `*` for every one. */
                locale?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneEdition"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
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
            /** @description One of them was withdrawn. */
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
                /** @description `next` of the answer before; none: from the first change on. */
                since?: string;
                /** @description At most so many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The earliest first; nothing is missed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A former slug: `Location` has the present one. */
            301: {
                headers: {
                    /** @description The present address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommonMark, after YAML that says what the report is. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description A former slug: `Location` has the present one. */
            301: {
                headers: {
                    /** @description The present address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with a byte order mark; a row for each figure. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A former slug: `Location` has the present one. */
            301: {
                headers: {
                    /** @description The present address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
                 * @example 2025-jichuan-library-annual-review
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Laid out after GB/T 9704-2012 where it is Chinese, with its photos. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A former slug: `Location` has the present one. */
            301: {
                headers: {
                    /** @description The present address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of a report, a former one too, or its documentId.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": string;
                };
            };
            /** @description A former slug: `Location` has the present one. */
            301: {
                headers: {
                    /** @description The present address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description All again, and the link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationAsked"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
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
                 * @description As the link has it.
                 * @example b2Zm…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sentence, and a form for the answer. */
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
            /** @description Asked too often by one client; `Retry-After` says when again. */
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
                 * @description As the link has it.
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
            /** @description Taken: `Location` is the page, which says so. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Neither right nor wrong, or wrong without a word. */
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
            /** @description Answered too often. */
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
            /** @description Asked too often by one client; `Retry-After` says when again. */
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
                 * @description Words, numbers or Chinese, all of which must stand in one part of a report; Chinese is found as it was typed, English by the stems of its words.
                 * @example 流动书车
                 */
                q: string;
                /** @description One language of the site; the source language where it is left out. */
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
            /** @description A page of what was found, the best first. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                /** @description One language of the site; the source language where it is left out. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                /** @description One language of the site; the source language where it is left out. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                /** @description One language of the site; the source language where it is left out. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorYears"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesYears"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: the source language where the asked one is not published. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeReport"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                /** @description A page of the sitemap, from 1; the index of pages names them where there are several. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sitemap, or an index of its pages. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language, or `*` for every one. */
                locale?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description What was published. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            /** @description Not published because of what `error.details.issues` names. */
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
                /** @description One language, or `*` for every one. */
                locale?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was withdrawn. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checks"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is dismissed now, the newest first. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedFindings"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description What is dismissed now, the newest first. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedFindings"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description What is dismissed now, the newest first. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedFindings"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description The draft as it is saved. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSaved"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description The name of the tab, as it was said. */
                tab: string;
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                status?: "draft" | "published";
                /** @description From the address that the admin gives an editor, for an hour and while the session lives. */
                user: string;
                /** @description From the address that the admin gives an editor, for an hour and while the session lives. */
                until: string;
                /** @description From the address that the admin gives an editor, for an hour and while the session lives. */
                signature: string;
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
            /** @description What was taken out, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redacted"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is expected of it, and what publishing it would change. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Years"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description What becomes of each place that both changed: `mine` (the draft), `theirs` (the document) or `both`, in their order.
                 * @example mine,theirs
                 */
                choices?: string;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisedReport"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another state of the draft, as `StaleError` says; or places that both changed, in `error.details.conflicts`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not a kind of document that can be read; the message says what to send. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last of each figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fillings"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each figure that last year stated, and for each new one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description All that is filled in, and how much the sheet brought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FillingsTaken"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Others filled in something else meanwhile; `details.conflicts`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Cells that are no value of their figure; `details.problems`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is one of that year; `error.details.documentId` says which. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is one of that year; `error.details.documentId` says which. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: say what is understood, write nothing. */
                dryRun?: boolean;
                /** @description Which figures become metrics: `all`, `none`, or down to a rank, 1 to 5. */
                metrics?: string;
            };
            header?: {
                /** @description Of the caller’s choice, such as a UUID. Asked again with the same key and document within a day, the answer is the same and no second draft is made; with another document, 422. */
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
                    /** @description What the report is called. */
                    title?: string;
                    /** @description The documentId of the body that reports. */
                    organization?: string;
                    /** @description The documentId of the series that it goes on. */
                    series?: string;
                    /** @description A JSON list of the keys of figures, quotes and pictures that are not wanted. */
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
                    /** @description `true`: this import was made before. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not a kind of document that can be read; the message says what to send. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
                 * @example x3k9q7w1e5r8t2y6u4i0o9p7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Brought up to date. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationRefreshed"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                format?: "xliff12" | "xliff20" | "csv" | "xlsx";
                /** @description `true`: `zh-CN` and `en-US`, for tools that know no scripts. */
                regions?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description `true`: take it although texts have changed since the export. */
                merge?: boolean;
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description How it stands, and what the file changed. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationTaken"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
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
            /** @description Those that published reports name; with a token, all entries as they are stored. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
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
            /** @description Those that published reports name; with a token, all entries as they are stored. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                 * @description Of the report or entry.
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
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
            /** @description Those that published reports name; with a token, all entries as they are stored. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedList"];
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description `false`: without the byte order mark by which Excel knows UTF-8. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too long, or more than a worker has memory for. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description The review after it. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description The review after it. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleError"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: {
                /** @description The ETag of the draft that this write is based on, or `*` for any that is there. Where it is not the present one: 409, and nothing is written. */
                "If-Match"?: string;
                /** @description `*`: this write is based on there being no draft in this language. Else 409. */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description The draft as it is saved. */
            200: {
                headers: {
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSaved"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Based on another state than the present one; `error.details` says who came before and what changed. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /** @description A version; nothing at all where it is left out. */
                from?: string;
                /** @description A version; the draft as it stands where it is left out. */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
                    /** @description The version of the draft. Say it with your write: `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authors"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description What the subject or the details contain. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description The documentId of the only report. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language, or `*` for every one. */
                locale?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
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
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
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
            /** @description Off where no endpoint is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description It agrees with the text; a person decides. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Understood, but not possible as things stand; the message says why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too much is being worked on. Ask again after as many seconds as `Retry-After` says. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the report or entry.
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Written for another state than the present one: see `details`. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
                /** @description Only those that came so far. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
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
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or session may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                    "text/javascript": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
                /** @description One language of the site; the source language where it is left out. */
                locale?: components["schemas"]["Locale"];
                /**
                 * @description Words, numbers or Chinese, all of which must stand in one part of a report; Chinese is found as it was typed, English by the stems of its words.
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
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
    getRobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All but the admin, and where the map is. */
            200: {
                headers: {
                    /** @description Ask again with `If-None-Match`: the answer is 304 as long as nothing changed. */
                    ETag?: string;
                    /** @description How long caches may keep it. */
                    "Cache-Control"?: string;
                    /** @description The language of the answer. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The copy that `If-None-Match` names is the present one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or body that is not understood; the message names it. */
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
            /** @description It does. */
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
            /** @description It may. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeStatus"];
                };
            };
            /** @description It is starting or stopping, or has no database. */
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
            /** @description No API token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there, or not published in this language. */
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
