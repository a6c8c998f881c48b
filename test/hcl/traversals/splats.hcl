full = list[*].a[0].b
attribute = list.*.a[0].b
legacy = list.*.a.0
bare = list[*]
bare_attribute = list.*
nested = list[*].a[*].b
after = list.*.a[*].b
both = module.x[*].y[each.key]
