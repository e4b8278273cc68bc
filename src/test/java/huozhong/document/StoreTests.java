package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node's first start, before database or folder know of each other. */
@ExtendWith(OutputCaptureExtension.class)
class StoreTests {

    @TempDir
    private Path place;
    private JdbcClient database;

    @BeforeEach
    void aNewDatabase() {
        database = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        database.sql("create table file_store (id int primary key, store_id varchar(32) not null)").update();
    }

    @Test
    void givesBothAnIdWithoutACryForHelp(CapturedOutput said) {
        var store = store("files");

        assertThat(said).doesNotContain("is not the files folder");
        assertThat(store.isRight()).isTrue();
        assertThat(place.resolve("files/store-id")).hasContent(
                database.sql("select store_id from file_store").query(String.class).single());
    }

    @Test
    void saysSoOfAFolderThatBelongsToNobody(CapturedOutput said) {
        store("files");

        assertThat(store("others").isRight()).isFalse();
        assertThat(said).contains("others is not the files folder of this database");
        assertThat(Files.exists(place.resolve("others"))).isFalse();
    }

    private Store store(String folder) {
        return new Store(database, new Folder(place.resolve(folder).toString()));
    }
}
