package org.joinder.legislation;

import java.util.List;

/** Tells what other records touch a bill or a section. Features that know offer one as a bean. */
public interface TouchSource {

    /** What touches the provision or a part of it. */
    List<Touch> touching(StatuteId provision);

    List<Touch> touching(BillId bill);
}
