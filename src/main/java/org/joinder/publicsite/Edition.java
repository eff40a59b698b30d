package org.joinder.publicsite;

import java.time.LocalDate;

/**
 * What a page is made with beside its record: the address of the style sheet, and the day. That is also the day it is
 * read and printed, since pages that are kept are forgotten at midnight.
 */
record Edition(String style, LocalDate day) {}
