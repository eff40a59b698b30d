package org.joinder.legislation;

/** What a tag is about: a bill or a section, under its identifier. */
public record TagSubject(String id) {

    public static TagSubject of(BillId bill) {
        return new TagSubject(bill.toString());
    }

    public static TagSubject of(StatuteId provision) {
        return new TagSubject(provision.path());
    }
}
