package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself to machines, in the words of schema.org. It stands in the page as data that no browser
 * runs, so nothing in it may end the element it stands in.
 */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedData() {}

    static Map<String, Object> site() {
        return of("WebSite", "name", "Joinder");
    }

    static Map<String, Object> campaign(String name, String ask, LocalDate asOf) {
        return of("WebPage", "name", name, "description", ask, "dateModified", asOf);
    }

    static Map<String, Object> letter(
            String subject, @Nullable LocalDate date, List<String> senders, List<String> recipients) {
        return of(
                "Message",
                "name",
                subject,
                "dateSent",
                date,
                "sender",
                organizations(senders),
                "recipient",
                people(recipients));
    }

    static Map<String, Object> release(String headline, String office, LocalDate date, @Nullable String source) {
        var publisher = office("Office of the Attorney General of " + office, office);
        return of(
                "NewsArticle",
                "headline",
                headline,
                "datePublished",
                date,
                "publisher",
                publisher,
                "author",
                publisher,
                "isBasedOn",
                source);
    }

    static Map<String, Object> bill(String number, @Nullable String title, @Nullable LocalDate introduced) {
        return of(
                "Legislation",
                "legislationIdentifier",
                number,
                "name",
                title == null ? number : title,
                "legislationType",
                "Bill",
                "legislationDate",
                introduced);
    }

    static Map<String, Object> section(String citation, String name) {
        return of(
                "Legislation",
                "legislationIdentifier",
                citation,
                "name",
                name.isBlank() ? citation : name,
                "legislationType",
                "Section");
    }

    static Map<String, Object> office(String name, String jurisdiction) {
        return of("GovernmentOrganization", "name", name, "areaServed", of("AdministrativeArea", "name", jurisdiction));
    }

    static Map<String, Object> person(String name, List<String> jurisdictions) {
        return of("Person", "name", name, "jobTitle", "Attorney General", "worksFor", organizations(jurisdictions));
    }

    /** The data as it stands in the page whose full address this is. */
    static String script(Map<String, Object> data, String address) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.putAll(data);
        all.put("url", address);
        return JSON.writeValueAsString(all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static List<Map<String, Object>> organizations(List<String> jurisdictions) {
        return jurisdictions.stream()
                .map(each -> office("Office of the Attorney General of " + each, each))
                .toList();
    }

    private static List<Map<String, Object>> people(List<String> names) {
        return names.stream().map(name -> of("Person", "name", name)).toList();
    }

    private static Map<String, Object> of(String type, @Nullable Object... namesAndValues) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        for (int index = 0; index < namesAndValues.length; index += 2) {
            var value = namesAndValues[index + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                data.put(
                        String.valueOf(namesAndValues[index]), value instanceof LocalDate day ? day.toString() : value);
            }
        }
        return data;
    }
}
