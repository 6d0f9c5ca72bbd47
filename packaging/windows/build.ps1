# Builds the installer: target\bundle\Signpost-VERSION.msi, a list of what it is made of, and their SHA-256 sums.
# Needs Maven, JDK 25 (JAVA_HOME) and WiX. Arguments go on to Maven.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not $env:JAVA_HOME) { throw 'JAVA_HOME must name a JDK 25.' }

mvn -B -q -Pbundle '-Dmaven.test.skip=true' @args package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

$properties = 'target\classes\org\signpost\resources\version.properties'
$version = (Select-String -Path $properties -Pattern '^version=(.*)').Matches[0].Groups[1].Value
& "$env:JAVA_HOME\bin\jpackage.exe" '@packaging\windows\msi.args' --app-version $version `
    --app-image target\bundle\Signpost --dest target\bundle
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

Copy-Item target\bom.json "target\bundle\Signpost-${version}_bom.json"
$sums = Get-ChildItem target\bundle\*.msi, target\bundle\*_bom.json | ForEach-Object {
    (Get-FileHash -Algorithm SHA256 $_).Hash.ToLowerInvariant() + '  ' + $_.Name
}
$sums | Set-Content -Encoding ascii target\bundle\SHA256SUMS
$sums
