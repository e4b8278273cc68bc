package huozhong.workflow.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a set as a whole into the engine, so that cases keep the diagram, the forms and the routing they began with. */
@Service
public class ModelDeployment {

    private static final List<String> SHIPPED = List.of("classpath:bpmn/*.bpmn", "classpath:bpmn/*.dmn",
            "classpath:forms/*.form");

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    /** New cases go this way from the commit on. The set was checked before; the engine's own lock checks it again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String deploy(String name, ModelSet set) {
        var deployment = repository.createDeployment().name(name);
        set.files().forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        return deployment.deploy().getId();
    }

    /** The set that came with this version of the product. */
    public ModelSet shipped() {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new TreeMap<String, byte[]>();
        try {
            for (var pattern : SHIPPED) {
                for (var file : resolver.getResources(pattern)) {
                    files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ModelSet(files);
    }
}
