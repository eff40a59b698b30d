package org.joinder.delivery;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives the final letter of a public letter to anyone; before, there is nothing at its address. */
@Controller
class PublicLetterFile {

    private final FinalLetters files;

    PublicLetterFile(FinalLetters files) {
        this.files = files;
    }

    @GetMapping("/letters/{slug:[a-z0-9-]+}.pdf")
    ResponseEntity<byte[]> file(@PathVariable String slug) {
        return files.publicPdf(slug)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noCache().cachePublic())
                        .header(
                                "Content-Disposition",
                                ContentDisposition.inline()
                                        .filename(slug + ".pdf")
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
