package org.joinder.publicsite;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong while answering into an error page; messages of exceptions go to the log alone. */
@ControllerAdvice
class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final ErrorAnswers answers;

    PageErrors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler({PageNotFound.class, NoResourceFoundException.class})
    ResponseEntity<byte[]> absent() {
        return answers.answer(ErrorPage.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(BadAddress refused) {
        return answers.answer(ErrorPage.badAddress(refused.words()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(HttpRequestMethodNotSupportedException refused) {
        return answers.answer(ErrorPage.ONLY_READING);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failure) {
        if (failure instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            return answers.answer(ErrorPage.of(response.getStatusCode().value()));
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A public page failed, reference {}", reference, failure);
        return answers.answer(ErrorPage.unexpected(reference));
    }
}
