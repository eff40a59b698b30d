package org.joinder.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends by SMTP (RFC 5321): 5xx is a refusal for good, 4xx and an unreachable server are tried again, a line that breaks is unknown. */
class SmtpCarrier implements MailCarrier {

    private static final int PERMANENT = 500;

    private final JavaMailSender sender;
    private final String from;

    SmtpCarrier(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Handover carry(OutgoingMessage message) {
        try {
            sender.send(mime(message));
            return new Handover(Handover.Kind.TAKEN, "The mail server took it");
        } catch (MailAuthenticationException refused) {
            return new Handover(Handover.Kind.NOT_YET, "The mail server did not accept our sign-in");
        } catch (MailSendException failed) {
            return judged(failed);
        } catch (MailException | MessagingException | UnsupportedEncodingException broken) {
            return new Handover(Handover.Kind.REFUSED, "It could not be written as mail: " + broken.getMessage());
        }
    }

    private MimeMessage mime(OutgoingMessage message) throws MessagingException, UnsupportedEncodingException {
        var session = sender.createMimeMessage().getSession();
        var mime = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", message.messageId());
            }
        };
        var parts = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from));
        parts.setTo(new InternetAddress(message.toAddress(), message.toName(), StandardCharsets.UTF_8.name()));
        parts.setSubject(message.subject());
        parts.setText(message.fullText(), message.fullHtml());
        mime.setHeader("Auto-Submitted", "auto-generated");
        return mime;
    }

    private static Handover judged(MailSendException failed) {
        var reasons = Stream.concat(Stream.of(failed.getMessageExceptions()), Stream.of(failed))
                .flatMap(SmtpCarrier::chain)
                .toList();
        int code = reasons.stream().mapToInt(SmtpCarrier::code).max().orElse(0);
        if (code >= PERMANENT) {
            return new Handover(Handover.Kind.REFUSED, "The mail server refused it (" + code + ")");
        }
        if (code > 0) {
            return new Handover(Handover.Kind.NOT_YET, "The mail server asks to try later (" + code + ")");
        }
        if (reasons.stream().anyMatch(SmtpCarrier::neverReached)) {
            return new Handover(Handover.Kind.NOT_YET, "The mail server cannot be reached");
        }
        return new Handover(Handover.Kind.UNKNOWN, "The connection broke while it was handed over");
    }

    private static Stream<Throwable> chain(Throwable top) {
        return Stream.iterate(top, each -> each != null, SmtpCarrier::next);
    }

    private static @Nullable Throwable next(Throwable each) {
        var further = each instanceof MessagingException mail ? mail.getNextException() : null;
        return further == null ? each.getCause() : further;
    }

    private static int code(Throwable reason) {
        return switch (reason) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }

    private static boolean neverReached(Throwable reason) {
        return reason instanceof MailConnectException
                || reason instanceof ConnectException
                || reason instanceof UnknownHostException;
    }
}
