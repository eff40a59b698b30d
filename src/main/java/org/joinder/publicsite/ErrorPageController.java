package org.joinder.publicsite;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused or failed before it reached a page: by a filter, the security chain or the container. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageController.class);

    private final ErrorAnswers answers;

    ErrorPageController(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return answers.answer(ErrorPage.NOT_FOUND);
        }
        return answers.answer(status < 500 ? ErrorPage.of(status) : unexpected(request));
    }

    private static ErrorPage unexpected(HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("A request failed, reference {}", reference, failure instanceof Throwable thrown ? thrown : null);
        return ErrorPage.unexpected(reference);
    }
}
