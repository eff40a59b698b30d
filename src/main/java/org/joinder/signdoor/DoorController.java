package org.joinder.signdoor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.joinder.signon.SignOnRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a one-time link. GET only shows; an answer is a form that a person sends. */
@Controller
class DoorController {

    private static final int LONGEST = 4_000;

    private final LinkDoor door;
    private final Turnstile turnstile;

    DoorController(LinkDoor door, Turnstile turnstile) {
        this.door = door;
        this.turnstile = turnstile;
    }

    @GetMapping("/sign/{secret}")
    ResponseEntity<String> show(@PathVariable String secret, HttpServletRequest request) {
        if (!turnstile.admits(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, DoorPage.tooMany());
        }
        return shown(secret, DoorForm.EMPTY, null, HttpStatus.OK);
    }

    @PostMapping("/sign/{secret}")
    ResponseEntity<String> answer(@PathVariable String secret, HttpServletRequest request) {
        if (!turnstile.admits(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, DoorPage.tooMany());
        }
        if (isFromElsewhere(request)) {
            return page(HttpStatus.FORBIDDEN, DoorPage.fromElsewhere());
        }
        var form = form(request);
        try {
            door.answer(secret, form);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(SignDoorPaths.DOOR + secret))
                    .build();
        } catch (SignDoorRefused | SignOnRefused refused) {
            return shown(secret, form, refused.getMessage(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/sign/{secret}/another")
    ResponseEntity<String> sendAnother(@PathVariable String secret, HttpServletRequest request) {
        if (!turnstile.admits(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, DoorPage.tooMany());
        }
        if (isFromElsewhere(request)) {
            return page(HttpStatus.FORBIDDEN, DoorPage.fromElsewhere());
        }
        door.find(secret).ifPresent(door::sendAnother);
        return page(HttpStatus.OK, DoorPage.anotherIsOnItsWay());
    }

    private ResponseEntity<String> shown(String secret, DoorForm form, @Nullable String refusal, HttpStatus status) {
        var found = door.find(secret);
        if (found.isEmpty()) {
            return page(HttpStatus.NOT_FOUND, DoorPage.unknown());
        }
        var link = found.get();
        return switch (door.standing(link)) {
            case LIVE -> live(door.view(link), secret, form, refusal, status);
            case USED ->
                page(refusal == null ? HttpStatus.OK : HttpStatus.GONE, new DoorPage(door.view(link), secret).used());
            case EXPIRED, ENDED -> page(HttpStatus.GONE, DoorPage.over(link, door.standing(link), secret));
        };
    }

    private static ResponseEntity<String> live(
            DoorView view, String secret, DoorForm form, @Nullable String refusal, HttpStatus status) {
        var page = new DoorPage(view, secret);
        return view.round().round().status().isRunning()
                ? page(status, page.open(form, refusal))
                : page(HttpStatus.GONE, page.roundOver());
    }

    // A browser says where a form comes from; one from another site was not filled in on this page.
    private static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static DoorForm form(HttpServletRequest request) {
        return new DoorForm(
                request.getParameter("kind"),
                text(request, "name"),
                text(request, "title"),
                text(request, "comment"),
                text(request, "privateReason"),
                number(request.getParameter("textVersion")),
                DoorForm.keys(request.getParameterValues("seen")),
                request.getParameter("authorised") != null);
    }

    private static String text(HttpServletRequest request, String field) {
        var given = request.getParameter(field);
        var kept = given == null ? "" : given.replace("\u0000", "").strip();
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(html);
    }
}
