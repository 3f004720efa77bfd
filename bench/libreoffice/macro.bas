' Fills a sheet with amounts in row 1, weights in column A and formulas where they meet, and writes to a file how many
' milliseconds each calculation after new weights took. %NAMES% are filled in by runMacro.mjs.
Sub Measure
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim book : book = StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden())
  Dim sheet : sheet = book.Sheets.getByIndex(0)
  book.enableAutomaticCalculation(False)
  Dim file : file = FreeFile
  Open "%OUT%" For Output As #file
%CONTENT%
  book.calculateAll()
  Dim round As Integer, start As Long, i As Integer
  Dim changed : changed = sheet.getCellRangeByName("A2:A%LAST%")
  For round = 1 To %ROUNDS%
    Dim data : data = changed.getDataArray()
    For i = 0 To UBound(data)
      data(i) = Array(data(i)(0) + 1 + i Mod 7)
    Next i
    changed.setDataArray(data)
    start = GetSystemTicks()
    book.calculate()
    Print #file, GetSystemTicks() - start
  Next round
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub
