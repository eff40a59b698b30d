package org.joinder.delivery;

import java.util.List;
import org.joinder.legislation.BillId;
import org.joinder.letters.LetterId;

/** Knows which bills would do what a letter asks. The module that gathers them offers it as a bean. */
public interface BillsOfLetter {

    List<BillId> billsOf(LetterId letter);
}
