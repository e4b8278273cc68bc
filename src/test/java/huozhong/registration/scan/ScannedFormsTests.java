package huozhong.registration.scan;

import huozhong.ApplicationTest;

@ApplicationTest
class ScannedFormsTests extends ScannedForms {
}
