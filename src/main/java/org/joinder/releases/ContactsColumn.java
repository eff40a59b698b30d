package org.joinder.releases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a release's few contacts in one column, so that its history shows them as one value. */
@Converter
class ContactsColumn implements AttributeConverter<List<PressContact>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<PressContact>> CONTACTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<PressContact> contacts) {
        return JSON.writeValueAsString(contacts);
    }

    @Override
    public List<PressContact> convertToEntityAttribute(String column) {
        return JSON.readValue(column, CONTACTS);
    }
}
