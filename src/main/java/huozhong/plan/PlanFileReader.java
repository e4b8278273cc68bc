package huozhong.plan;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/** Makes a plan's file of a text; what isn't even YAML or JSON is told with its line. */
final class PlanFileReader {

    private static final ObjectMapper YAML = strict(YAMLMapper.builder());
    private static final ObjectMapper JSON = strict(JsonMapper.builder());

    private PlanFileReader() {
    }

    static PlanFile read(String text) {
        var tree = tree(text);
        if (!tree.isObject()) {
            throw new InvalidInput("plan", "计划文件是空的，或不是分项填写的");
        }
        return RecordReader.read(tree, PlanFile.class);
    }

    private static JsonNode tree(String text) {
        try {
            return (text.stripLeading().startsWith("{") ? JSON : YAML).readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInput(List.of(new Problem("plan", "计划文件" + place(unreadable) + "无法识别，或同一项写了两次")));
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
