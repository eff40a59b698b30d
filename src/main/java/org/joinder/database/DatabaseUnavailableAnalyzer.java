package org.joinder.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence of a {@link DatabaseUnavailable} at start instead of a stack trace. */
class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnavailable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
