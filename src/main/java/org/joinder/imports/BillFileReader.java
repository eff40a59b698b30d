package org.joinder.imports;

import java.util.List;
import org.joinder.legislation.BillDocument;

/** Turns the bytes of one document of a source into what it tells of bills; refuses what it can't read. */
interface BillFileReader {

    List<BillDocument> read(String name, byte[] bytes);
}
