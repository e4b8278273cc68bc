package huozhong.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps what is written of a course as one JSON document. */
@Converter
@Immutable
class CourseContentJson implements AttributeConverter<CourseContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    @Override
    public String convertToDatabaseColumn(CourseContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public CourseContent convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, CourseContent.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("A stored course can't be read", spoiled);
        }
    }
}
