package huozhong.plan;

import java.util.ArrayList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/** Reads a plan's file to its end and names everything that is wrong with it at once. */
final class PlanFileReader {

    private PlanFileReader() {
    }

    static PlanFile read(String text) {
        var problems = new ArrayList<Problem>();
        var file = parse(text, new ProblemCollector(problems));
        problems.addAll(MissingParts.of(file, problems));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return file;
    }

    private static PlanFile parse(String text, ProblemCollector collector) {
        try {
            PlanFile file = mapper(text, collector).readValue(text, PlanFile.class);
            if (file == null) {
                throw new InvalidInput("plan", "计划文件是空的");
            }
            return file;
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInput("plan", "计划文件" + place(unreadable) + "无法识别，或同一项写了两次");
        }
    }

    private static ObjectMapper mapper(String text, ProblemCollector collector) {
        MapperBuilder<?, ?> builder = text.stripLeading().startsWith("{") ? JsonMapper.builder() : YAMLMapper.builder();
        return builder.addModule(new JavaTimeModule()).addHandler(collector)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    }

    private static String place(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        return location == null ? "" : "第" + location.getLineNr() + "行";
    }
}
