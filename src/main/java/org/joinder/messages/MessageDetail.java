package org.joinder.messages;

import java.util.List;

/** A message whole: what it says and every step it took. The one-time part of a link is shown only while nobody sent it. */
public record MessageDetail(MessageRow row, String messageId, String text, List<MessageStep> steps) {}
