package huozhong.access;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All credentials, one a user; locked when read, so that guesses sent at once are counted one by one. */
interface CredentialRows extends Repository<Credential, String> {

    Credential save(Credential credential);

    /** To read only. */
    Optional<Credential> findById(String userId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Credential> findByUserId(String userId);
}
