package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordConfigurationTests {

    @Test
    void hashesWithTenRoundsOfBcryptAndSaysSo() {
        assertThat(new PasswordConfiguration().passwordEncoder().encode("a mountain in spring"))
                .startsWith("{bcrypt}$2a$10$");
    }
}
