package org.joinder.publicsite;

/** How to cite a page: in plain words, as lawyers do (Bluebook), and as scholars do (APA). */
record Citation(String plain, String bluebook, String apa) {}
