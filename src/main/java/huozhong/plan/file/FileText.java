package huozhong.plan.file;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/** A file's text and the record that it says; what isn't even YAML or JSON is told with its line. */
public final class FileText {

    private static final ObjectMapper YAML = strict(YAMLMapper.builder());
    private static final ObjectMapper JSON = strict(JsonMapper.builder());
    private static final YAMLMapper WRITER = YAMLMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .serializationInclusion(JsonInclude.Include.NON_NULL).build();

    private FileText() {
    }

    /** Throws InvalidInput with a sentence for all that is wrong; {@code name} is what the file is called there. */
    public static <T extends Record> T read(String text, Class<T> type, String name) {
        var tree = tree(text, name);
        if (!tree.isObject()) {
            throw new InvalidInput("plan", name + "是空的，或不是分项填写的");
        }
        return RecordReader.read(tree, type);
    }

    /** The same, where each sentence begins with the line that it is about. */
    public static <T extends Record> T readByLine(String text, Class<T> type, String name) {
        try {
            return read(text, type, name);
        } catch (InvalidInput wrong) {
            throw new InvalidInput(Lines.of(text).said(wrong.problems()));
        }
    }

    /** In YAML, so that it can be edited and read again; what is null is left out. */
    public static String write(Record record) {
        try {
            return WRITER.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode tree(String text, String name) {
        try {
            return (text.stripLeading().startsWith("{") ? JSON : YAML).readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInput(List.of(new Problem("plan", name + place(unreadable) + "无法识别，或同一项写了两次")));
        }
    }

    private static ObjectMapper strict(MapperBuilder<?, ?> builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    private static String place(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        return location == null ? "" : "第" + location.getLineNr() + "行";
    }
}
