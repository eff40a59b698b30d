package org.joinder.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks whether something becomes public at once or when an embargo ends. Stays open while publishing is refused. */
public class PublishDialog extends Dialog {

    private final DateTimePicker embargo = new DateTimePicker();
    private final ZoneId zone = ViewerTime.zone();
    private final Predicate<@Nullable Instant> publish;

    /** Calls {@code publish} with the end of the embargo, or null for at once; true closes the dialog. */
    public PublishDialog(String what, Predicate<@Nullable Instant> publish) {
        this.publish = publish;
        setHeaderTitle("Publish");
        embargo.setLabel("Embargo until (" + zone.getId() + " time)");
        embargo.setHelperText("Leave empty to publish at once.");
        add(new Paragraph("“" + what + "” becomes public. You can withdraw it later."), embargo);
        var confirm = new Button("Publish", click -> publish());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private void publish() {
        var until = embargo.getValue();
        if (publish.test(until == null ? null : until.atZone(zone).toInstant())) {
            close();
        }
    }
}
