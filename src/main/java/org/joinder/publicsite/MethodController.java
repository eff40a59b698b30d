package org.joinder.publicsite;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodController {

    private final Pages pages;

    MethodController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/method")
    ResponseEntity<byte[]> method() {
        return pages.html("/method", "method", () -> Optional.of(new MethodPage()));
    }
}
