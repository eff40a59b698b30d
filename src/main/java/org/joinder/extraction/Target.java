package org.joinder.extraction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a mention may refer to. Ids are null while the text alone does not tell them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.OfBill.class, name = "bill"),
    @JsonSubTypes.Type(value = Target.OfStatute.class, name = "statute"),
    @JsonSubTypes.Type(value = Target.OfOffice.class, name = "office"),
    @JsonSubTypes.Type(value = Target.OfPerson.class, name = "person"),
    @JsonSubTypes.Type(value = Target.OfContact.class, name = "contact"),
    @JsonSubTypes.Type(value = Target.OfRecipient.class, name = "recipient"),
    @JsonSubTypes.Type(value = Target.OfQuote.class, name = "quote"),
    @JsonSubTypes.Type(value = Target.OfField.class, name = "field")
})
public sealed interface Target {

    /** A measure: id such as {@code us/115/s1693}, jurisdiction {@code US} or a USPS code where known, number as customary. */
    record OfBill(@Nullable String id, @Nullable String jurisdiction, String number) implements Target {}

    /** A law: USLM id such as {@code /us/usc/t47/s230}, its name, its citation; one of name and cite is there. */
    record OfStatute(
            @Nullable String id,
            @Nullable String name,
            @Nullable String cite) implements Target {}

    /** An office in the part it plays in this document. */
    record OfOffice(String usps, OfficePart part) implements Target {}

    /** The attorney general who speaks. */
    record OfPerson(String name) implements Target {}

    /** A press contact. */
    record OfContact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) implements Target {}

    /** Whom the letter or comment goes to. */
    record OfRecipient(String name, @Nullable String role) implements Target {}

    /** Words said, and by whom. */
    record OfQuote(@Nullable String speaker, String text) implements Target {}

    /** A field of the release itself, its value in the form the record keeps. */
    record OfField(Field field, String value) implements Target {}

    /** The part an office plays. */
    enum OfficePart {
        ISSUER,
        SIGNER,
        LEAD
    }

    /** The fields of a release that are read from its text. */
    enum Field {
        HEADLINE,
        DATE,
        KIND,
        CLAIMED_OTHERS,
        CLAIMED_TOTAL
    }
}
