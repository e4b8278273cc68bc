package huozhong.retention;

import huozhong.OnMySql;

@OnMySql
class PersonalDataEndOnMySqlTests extends PersonalDataEnd {
}
