package be.socialinnovation.planted.money;

import be.socialinnovation.planted.workflow.Texts;

record LooksDown(Texts texts) {}
