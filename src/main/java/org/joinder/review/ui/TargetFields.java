package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.joinder.extraction.Target;

/** The fields in which a person says what words refer to, for one kind of finding. */
interface TargetFields {

    List<Component> components();

    void show(Target target);

    /** What was typed; empty, with the fields marked, while something has to change. */
    Optional<Target> value();
}
