package huozhong.registration.scan;

import huozhong.OnMySql;

/** Stamped forms on MySQL. */
@OnMySql
class ScannedFormsOnMySqlTests extends ScannedForms {
}
