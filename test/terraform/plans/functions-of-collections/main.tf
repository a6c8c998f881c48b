# Functions of collections.
output "all" {
  value = {
    chunk     = chunklist(["a", "b", "c"], 2)
    coalesce  = coalescelist([], ["x"])
    distinct  = distinct(["a", "b", "a"])
    match     = matchkeys(["i-1", "i-2"], ["a", "b"], ["b"])
    one       = one(["only"])
    range     = range(1, 10, 3)
    sort      = sort(["b", "a"])
    sum       = sum([1, 2.5])
    transpose = transpose({ a = ["1", "2"], b = ["2"] })
    any       = anytrue([false, true])
    setops    = [setunion(["a"], ["b"]), setintersection(["a", "b"], ["b"]), setsubtract(["a", "b"], ["b"])]
  }
}
