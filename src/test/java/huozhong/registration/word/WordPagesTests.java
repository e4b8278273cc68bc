package huozhong.registration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.access.Callers;
import huozhong.document.OfficeSuites;
import huozhong.rendering.ForeignTool;
import huozhong.shared.NotFound;

/** A form's pages as they look on paper, for whoever may see the form. */
@ApplicationTest
class WordPagesTests extends WordImports {

    @Autowired
    private ShowWordForms forms;
    @Autowired
    private Callers callers;

    @Test
    void areThereForTheClerksOfTheImportAlone() {
        ForeignTool.named("soffice");
        var pages = new WordPages(forms, OfficeSuites.libreOffice());
        var checked = check(Docx.form("王𠮷", "13804018801"));

        var caller = callers.of(kangping.clerk.id());

        var found = pages.of(checked.id(), 1, caller);

        assertThat(found.first()).isEqualTo(1);
        assertThat(found.count()).isPositive();
        assertThat(pages.page(checked.id(), 1, 1, caller)).startsWith(0xFF, 0xD8);
        assertThatThrownBy(() -> pages.page(checked.id(), 1, found.count() + 1, caller)).isInstanceOf(NotFound.class);
        var stranger = callers.of(kangping.hospitalLeader.id());
        assertThatThrownBy(() -> pages.of(checked.id(), 1, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void areNotOfferedWhereNoOfficeSuiteIsConfigured() {
        var checked = check(Docx.form("王𠮷", "13804018802"));

        assertThat(checked.form().path("drawn").asBoolean()).isFalse();
        assertThat(checked.form().path("source").asBoolean()).isTrue();
        var route = "/api/word-imports/" + checked.id() + "/forms/1/pages";
        assertThat(clerk.get(route).statusCode()).isEqualTo(404);
        assertThat(clerk.get(route + "/1").statusCode()).isEqualTo(404);
    }
}
