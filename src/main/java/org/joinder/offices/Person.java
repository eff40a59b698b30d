package org.joinder.offices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

@Entity
@Audited
class Person implements Reviewed<Person> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String slug = "";
    private String name = "";

    protected Person() {}

    Person(CsvRow row) {
        slug = row.required("slug");
        name = row.required("name");
    }

    String slug() {
        return slug;
    }

    @Override
    public String key() {
        return slug;
    }

    @Override
    public List<@Nullable Object> facts() {
        return List.of(name);
    }

    @Override
    public void take(Person fromFile) {
        name = fromFile.name;
    }
}
