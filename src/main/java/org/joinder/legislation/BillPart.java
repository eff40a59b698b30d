package org.joinder.legislation;

/** The parts of a bill that a source may tell or leave untold; a part told replaces what that source told before. */
public enum BillPart {
    CORE,
    TITLES,
    SPONSORS,
    COSPONSORS,
    COMMITTEES,
    ACTIONS,
    VOTES,
    VERSIONS,
    SUBJECTS,
    RELATED,
    LAWS,
    SUMMARIES,
    REPORTS,
    AMENDMENTS
}
