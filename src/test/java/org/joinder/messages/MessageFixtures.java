package org.joinder.messages;

import org.joinder.base.Jurisdiction;

/** Messages to post in tests. */
final class MessageFixtures {

    private MessageFixtures() {}

    static MessageDraft anInvitation(String key) {
        return new MessageDraft(
                key,
                "Invitation",
                "letters/1",
                Jurisdiction.NEW_MEXICO,
                "intake@nm.example",
                "Office of New Mexico",
                "Please sign: " + key,
                "Open https://joinder.example/sign/" + MessageDraft.SECRET + "\n",
                "<p>Open <a href=\"https://joinder.example/sign/" + MessageDraft.SECRET + "\">the letter</a></p>",
                "s3cr3t-" + key);
    }
}
