package org.joinder.imports;

/** Turns the bytes of one document of a source into what it tells; refuses what it can't read. */
interface BillFileReader {

    SourceRecords read(String name, byte[] bytes);
}
