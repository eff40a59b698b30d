package org.joinder.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.joinder.publicsite.PublicForms;
import org.joinder.publicsite.ReportForm;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form for readers, without script or session. */
@Controller
class ReportController {

    static final String PATH = "/report-error";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ReportService reports;
    private final ReportLimit limit;
    private final PublicForms forms;

    ReportController(ReportService reports, ReportLimit limit, PublicForms forms) {
        this.reports = reports;
        this.limit = limit;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(
            @RequestParam(defaultValue = "/") String about, @RequestParam(defaultValue = "false") boolean sent) {
        var page = ReportDraft.of(about, "", "").about();
        return answer(HttpStatus.OK, sent ? ReportForm.thanks(page) : ReportForm.empty(page));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> send(
            @RequestParam(defaultValue = "/") String about,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request) {
        var report = ReportDraft.of(about, words, email);
        var typed = new ReportForm(about, words, email, null, false);
        var refusal = report.refusal();
        if (refusal.isPresent()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, typed.refused(refusal.get()));
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return answer(
                    HttpStatus.TOO_MANY_REQUESTS,
                    typed.refused(
                            "Many reports came from here just now. Please send this one again in a few minutes."));
        }
        reports.receive(report);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        PATH + "?sent=true&about=" + URLEncoder.encode(report.about(), StandardCharsets.UTF_8)))
                .build();
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, ReportForm form) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(forms.report(form));
    }
}
