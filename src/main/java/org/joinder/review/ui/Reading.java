package org.joinder.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;

/** Looks again for a short while, since a release that has just come in is still being read. */
final class Reading {

    private static final int EVERY_MILLIS = 500;
    private static final int TIMES = 12;

    private final UI ui;
    private final BooleanSupplier waiting;
    private final Runnable look;
    private int looked;

    private Reading(UI ui, BooleanSupplier waiting, Runnable look) {
        this.ui = ui;
        this.waiting = waiting;
        this.look = look;
    }

    static void await(UI ui, BooleanSupplier waiting, Runnable look) {
        if (waiting.getAsBoolean()) {
            new Reading(ui, waiting, look).start();
        }
    }

    private void start() {
        ui.setPollInterval(EVERY_MILLIS);
        Registration[] polling = new Registration[1];
        polling[0] = ui.addPollListener(_ -> {
            look.run();
            if (!waiting.getAsBoolean() || ++looked >= TIMES) {
                ui.setPollInterval(-1);
                polling[0].remove();
            }
        });
    }
}
