package org.joinder.review.ui;

import com.vaadin.flow.function.SerializableSupplier;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;

/** The latest text of a release, read whenever it is wanted and never kept on the screen's side. */
record TextOf(ReleaseService releases, ReleaseId release) implements SerializableSupplier<String> {

    @Override
    public String get() {
        return releases.find(release).map(each -> each.text().text()).orElse("");
    }
}
