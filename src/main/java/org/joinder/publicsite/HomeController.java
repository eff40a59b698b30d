package org.joinder.publicsite;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return pages.html("/", "home", () -> Optional.of(new HomePage(List.of())));
    }
}
