package org.joinder.extraction.citations;

import java.util.List;

/** All that one text cites: every citation in the order of the text, and each bill and each law once. */
public record CitationFindings(List<Citation> citations, List<BillMention> bills, List<StatuteMention> statutes) {}
