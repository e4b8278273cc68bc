package huozhong.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores a plan's content as one JSON document. */
@Converter
@Immutable
class PlanContentJson implements AttributeConverter<PlanContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    @Override
    public String convertToDatabaseColumn(PlanContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public PlanContent convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, PlanContent.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("A stored plan can't be read", spoiled);
        }
    }
}
