import type { Component } from '../../../domain/desk';

/** Whether a figure is a range. An end that is emptied to be typed anew keeps its field, because the other end is there. */
export const isRange = ({ min, max }: Component): boolean => min !== undefined || max !== undefined;
