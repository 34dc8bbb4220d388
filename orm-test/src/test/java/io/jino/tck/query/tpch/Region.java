package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

@Entity
record Region(@Id long id, String name) {}
