package huozhong.registration.scan;

import huozhong.ApplicationTest;

@ApplicationTest
class ForgottenScansTests extends ForgottenScans {
}
