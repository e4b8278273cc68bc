update ACT_GE_PROPERTY set VALUE_ = '1' where NAME_ = 'historyLevel';
