package org.joinder.shell;

import com.vaadin.flow.server.ErrorEvent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The last resort of every action on a screen: a stale edit and a refusal are named, all else gets a reference number. */
class ErrorHandler implements com.vaadin.flow.server.ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        switch (event.getThrowable()) {
            case OptimisticLockingFailureException stale -> Notifications.stale();
            case AccessDeniedException refused -> Notifications.refused("Your role does not allow this.");
            case Throwable failure -> unexpected(Failures.record(failure));
        }
    }

    private static void unexpected(String reference) {
        Notifications.refused(
                "Something went wrong on our side. Nothing you typed was lost on this screen. If it happens"
                        + " again, give your administrator the reference " + reference + ".");
    }
}
