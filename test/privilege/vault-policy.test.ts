import assert from "node:assert/strict";
import { readVaultPolicy } from "../../core/privilege/vault-policy.ts";

describe("policies of Vault", () => {
  const of = (text: string) => readVaultPolicy(text);

  it("are read with what stands before and after the capabilities", () => {
    const { paths, isOpen } = of(`
      # path "*" { capabilities = ["sudo"] }
      name = "app"
      path "secret/*" {
        allowed_parameters = { "ttl" = ["1h", "2h"], "*" = [] }
        capabilities = ["create", "update"], max_wrapping_ttl = "90s"
      }
      path "sys/*" { policy = "sudo" }`);
    assert.equal(isOpen, undefined);
    assert.deepEqual(paths[0], { path: "secret/*", capabilities: ["create", "update"] });
    assert.equal(paths[1]?.capabilities.includes("sudo"), true);
  });

  it("may have further paths where a part is not known", () => {
    assert.equal(of('path "a" { capabilities = ["read"] } …').isOpen, true);
    assert.deepEqual(of('path "a" { capabilities = … }').paths, [
      { path: "a", capabilities: [], isOpen: true },
    ]);
    assert.deepEqual(of('path "a" { capabilities = ["read", "…"] }').paths, [
      { path: "a", capabilities: ["read"], isOpen: true },
    ]);
  });

  for (const text of [
    "everything",
    "path",
    'path "a',
    'path "a" {',
    'path "a" { capabilities = [',
    'path "a" { capabilities',
    "{}}",
    `path "a" { x = ${"[".repeat(100_000)}`,
    '"'.repeat(100_001),
    `path "a" {${"x = {".repeat(50_000)}`,
    "/*".repeat(100_000) + "x",
  ])
    it(`may be anything where they cannot be read: ${text.slice(0, 30)}`, () => {
      const start = performance.now();
      const { isOpen } = of(text);
      assert.equal(isOpen ?? false, !text.startsWith("/*"));
      assert.ok(performance.now() - start < 1000);
    });

  it("keep the paths that were read before", () => {
    assert.deepEqual(of('path "*" { capabilities = ["sudo"] } nonsense').paths, [
      { path: "*", capabilities: ["sudo"] },
    ]);
  });
});
