package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import org.jspecify.annotations.Nullable;

/** A list, and beside it the chosen record. Where both do not fit, the record lies over the list as a dialog with a name. */
public class ListWithDetail extends MasterDetailLayout {

    /** {@code detailSize}: how wide the record is beside the list, such as {@code 30rem}. */
    public ListWithDetail(String detailSize, Runnable leave, Component... list) {
        var master = new Div(list);
        master.addClassName("list");
        setSizeFull();
        setMasterSize("min(22rem, 80vw)", true);
        setDetailSize("min(" + detailSize + ", 100vw)");
        setMaster(master);
        addBackdropClickListener(click -> leave.run());
        addDetailEscapePressListener(press -> leave.run());
    }

    /** Shows a record under its name; null closes it. */
    public void show(@Nullable Component detail, String name) {
        setDetail(detail);
        getElement()
                .executeJs(
                        "const detail = this.shadowRoot.querySelector('[part=detail]');"
                                + "$0 ? detail.setAttribute('aria-label', $0) : detail.removeAttribute('aria-label')",
                        detail == null ? "" : name);
    }
}
